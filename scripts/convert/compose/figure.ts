import type { Image, Paragraph, RootContent } from 'mdast'
import type { Component } from '../../deck/types.ts'
import type { Composer } from './composer.ts'
import { isPicture, type Picture } from '../../deck/picture.ts'
import { textOf } from '../../text/textOf.ts'
import { wordCount } from '../../text/words.ts'
import { component, heading, paragraph, slide } from '../../deck/builders.ts'
import { isLead } from './composer.ts'

/** A picture with its file. */
export type Shown = Image & { data: { picture: Picture } }

/** Longest caption, in characters: more than that is prose. */
const CAPTION = 1000
/** Longest text that stands above a picture of its own paragraph, in words. */
const SHORT = 24

/**
 * A picture, or a row of them, gets a slide of its own, with the line that leads to it, or the short text that it stood in,
 * and its caption: its title, or emphasis below it.
 */
export const figure: Composer = {
  takes: (blocks, at) => {
    const from = leads(blocks, at) ? at + 1 : at
    if (!picturesIn(blocks[from]).length) return 0
    return from - at + (isCaption(blocks[from + 1]) ? 2 : 1)
  },
  compose: (blocks, scope) => {
    const at = blocks.findIndex((block) => picturesIn(block).length)
    const pictures = picturesIn(blocks[at])
    const lead = blocks[at - 1]
    const below = blocks[at + 1]
    const drawn = pictures.map((image) => figureOf(image))
    const caption = below?.type === 'paragraph' ? [paragraph(below.children)] : []
    const shown =
      drawn.length > 1
        ? component('PictureRow', [...drawn, ...caption])
        : drawn.map((one) => (caption.length ? { ...one, children: caption } : one))
    const leadIn = lead?.type === 'paragraph' ? [component('LeadIn', [paragraph(lead.children)])] : []
    const content = [heading(scope.heading), ...leadIn, ...[shown].flat()]
    const made = slide('section', scope, content, blocks, { emoji: scope.title.emoji })
    return [{ ...made, position: { start: blocks[0]?.position?.start, end: blocks.at(-1)?.position?.end } as never }]
  },
}

/** A picture as a slide shows it, with its title as caption. */
export function figureOf({ alt, title, position, data }: Shown): Component {
  const { picture, source } = data as Shown['data'] & { source?: string }
  const caption = title ? [paragraph([{ type: 'text', value: title, position }])] : []
  return {
    ...component('Figure', caption, {
      src: `media/${picture.name}`,
      alt: (alt ?? '').trim(),
      width: picture.width,
      height: picture.height,
      ...(source !== undefined && { drawing: true as const }),
    }),
    data: { picture },
  }
}

/** Pictures of a block that holds nothing else to see, a link around them aside. */
export function picturesIn(block: RootContent | undefined): Shown[] {
  if (block?.type !== 'paragraph') return []
  return onlyPictures(block) ?? []
}

function onlyPictures({ children }: { children: RootContent[] }): Shown[] | undefined {
  const found = children.map((child): Shown[] | undefined => {
    if (child.type === 'image') return isPicture(child) ? [child] : child.data?.isSaid ? [] : undefined
    if (child.type === 'break' || (child.type === 'text' && !child.value.trim())) return []
    return 'children' in child ? onlyPictures(child as { children: RootContent[] }) : undefined
  })
  return found.every((one) => one !== undefined) ? found.flat() : undefined
}

function leads(blocks: RootContent[], at: number): boolean {
  const [block, next] = [blocks[at], blocks[at + 1]]
  if (block?.type !== 'paragraph' || picturesIn(block).length || !picturesIn(next).length) return false
  const isOfText = next?.type === 'paragraph' && next.data?.isOfText === true
  return isLead(block) || (isOfText && wordCount(textOf(block)) <= SHORT)
}

function isCaption(block: RootContent | undefined): block is Paragraph {
  return (
    block?.type === 'paragraph' &&
    block.children.length === 1 &&
    block.children[0]?.type === 'emphasis' &&
    !picturesIn(block).length &&
    textOf(block).length < CAPTION
  )
}
