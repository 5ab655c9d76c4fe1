import type { Paragraph, RootContent } from 'mdast'
import type { Shown } from '../../compose/figureOf.ts'
import type { Reader } from './reader.ts'
import { isPicture } from '../../../deck/picture.ts'
import { textOf } from '../../../text/textOf.ts'
import { wordCount } from '../../../text/words.ts'
import { isLead } from '../../compose/composer.ts'

/** Longest caption, in characters: more than that is prose. */
const CAPTION = 1000
/** Longest text that stands above a picture of its own paragraph, in words. */
const SHORT = 24
/** Longest paragraph that is the legend of the formula above it, in words. */
const LEGEND = 30

/**
 * A picture, or a row of them, with the line that leads to it, or the short text that it stood in, and its caption: its
 * title, or emphasis below it; below a formula, the short paragraph that says what its signs are.
 */
export const pictures: Reader = (blocks, at) => {
  const from = leads(blocks, at) ? at + 1 : at
  const shown = picturesIn(blocks[from])
  if (!shown.length) return
  const [lead, below] = [blocks.slice(at, from)[0], blocks[from + 1]]
  const caption = isCaption(below) ? below : undefined
  const legend = shown[0]?.data.isFormula && isLegend(below) ? below : undefined
  const title = shown.length === 1 ? shown[0]?.title : undefined
  const words = caption?.children ?? (title ? [{ type: 'text' as const, value: title }] : [])
  return {
    kind: 'pictures',
    blocks: blocks.slice(at, from + (caption || legend ? 2 : 1)),
    pictures: shown,
    ...(lead?.type === 'paragraph' && { lead }),
    ...(words.length && { caption: words }),
    ...(legend && { legend }),
  }
}

/** Pictures of a block that holds nothing else to see, a link around them aside. */
function picturesIn(block: RootContent | undefined): Shown[] {
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

/** A short paragraph with signs in it that are set as formulas. */
function isLegend(block: RootContent | undefined): block is Paragraph {
  if (block?.type !== 'paragraph' || isLead(block) || wordCount(textOf(block)) > LEGEND) return false
  return block.children.some((child) => child.type === 'image' && child.data?.inline !== undefined)
}
