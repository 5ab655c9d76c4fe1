import type { Image, Paragraph, RootContent } from 'mdast'
import type { Composer } from './composer.ts'
import { isPicture, type Picture } from '../../deck/picture.ts'
import { textOf } from '../../text/textOf.ts'
import { component, heading, paragraph, slide } from '../../deck/builders.ts'
import { isLead } from './composer.ts'

/** A picture gets a slide of its own, with the line that leads to it and its caption: its title, or emphasis below it. */
export const figure: Composer = {
  takes: (blocks, at) => {
    const from = isLead(blocks[at]) && pictureIn(blocks[at + 1]) ? at + 1 : at
    if (!pictureIn(blocks[from])) return 0
    return from - at + (isCaption(blocks[from + 1]) ? 2 : 1)
  },
  compose: (blocks, scope) => {
    const at = blocks.findIndex(pictureIn)
    const image = pictureIn(blocks[at])
    if (!image) return []
    const lead = blocks[at - 1]
    const below = blocks[at + 1]
    const title = image.title ? [{ type: 'text' as const, value: image.title, position: image.position }] : []
    const caption = below?.type === 'paragraph' ? below.children : title
    const { picture } = image.data
    const drawn = component('Figure', caption.length ? [paragraph(caption)] : [], {
      src: `media/${picture.name}`,
      alt: image.alt ?? '',
      width: picture.width,
      height: picture.height,
      ...(image.data.source !== undefined && { drawing: true as const }),
    })
    const leadIn = lead?.type === 'paragraph' ? [component('LeadIn', [paragraph(lead.children)])] : []
    return [slide('section', scope, [heading(scope.heading), ...leadIn, drawn], blocks, { emoji: scope.title.emoji })]
  },
}

function pictureIn(
  block: RootContent | undefined,
): (Image & { data: { picture: Picture; source?: string } }) | undefined {
  const only = block?.type === 'paragraph' && block.children.length === 1 ? block.children[0] : undefined
  return only && isPicture(only) ? only : undefined
}

function isCaption(block: RootContent | undefined): block is Paragraph {
  return (
    block?.type === 'paragraph' &&
    block.children.length === 1 &&
    block.children[0]?.type === 'emphasis' &&
    textOf(block).length < 200
  )
}
