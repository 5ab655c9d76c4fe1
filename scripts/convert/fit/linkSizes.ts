import type { Nodes } from 'mdast'
import type { Component, Slide } from '../../deck/types.ts'
import { withTitleSize } from './titleSize.ts'
import { boxHeight, geometry } from '../../tokens/geometry.ts'
import { extentOf } from '../measure/lineCount.ts'
import { linkHeight, type LinkSizes } from '../measure/linkHeight.ts'
import { linkRoom } from '../measure/linkRoom.ts'
import { slideHeight } from '../measure/slideHeight.ts'
import { textRuns, type Run } from '../measure/textRuns.ts'
import { addressPieces } from '../../text/addressPieces.ts'

/** Most cards in one column. */
const ONE_COLUMN = 3
/** Least code for which names are not parted, as a share of what there is room for. */
const UNBROKEN = 0.85
/** Stands for a line above the title. */
const NAME = '…'

/**
 * Choose how the cards of a list of links are set, on all of its slides: the largest codes beside which names are not
 * small; no address is broken where that costs little of them, else it ends a line behind a sign.
 *
 * @param slides
 *   Slides with all that stands above the cards.
 * @param cards
 *   Cards of each slide.
 * @param isNamedLater
 *   Whether the name of their section may move above another title, see `namedLinks`.
 * @returns
 *   Columns, size of the codes and of the names, in px; nothing where codes or names would be too small.
 */
export function linkSizes(slides: Slide[], cards: Component[][], isNamedLater: boolean): LinkSizes | undefined {
  const { link } = geometry
  const { columns, rows } = gridFor(cards)
  const row = Math.floor(
    (Math.min(...slides.map((slide) => roomBelow(slide, isNamedLater))) - link.gap * (rows - 1)) / rows,
  )
  const full = Math.min(link.code.most, row - boxHeight(link.box))
  const largest = (least: number, widthOf: (name: Run[]) => number): LinkSizes | undefined => {
    for (let code = full; code >= least; code -= link.code.step) {
      const label = labelSize(cards.flat(), { columns, code, row }, widthOf)
      if (label) return { columns, code, label }
    }
    return undefined
  }
  return largest(Math.max(link.code.least, UNBROKEN * full), unbroken) ?? largest(link.code.least, parted)
}

/** How cards are set that have no room otherwise: fewer of them stand on a slide then. */
export function leastLinkSizes(cards: Component[][]): LinkSizes {
  const { code, label } = geometry.link
  return { columns: gridFor(cards).columns, code: code.least, label: label.parted }
}

function gridFor(cards: Component[][]): { columns: number; rows: number } {
  const most = Math.max(...cards.map(({ length }) => length))
  const columns = most > ONE_COLUMN ? 2 : 1
  return { columns, rows: Math.ceil(most / columns) }
}

/** Height that the cards of a slide have, in px. */
function roomBelow(slide: Slide, isNamedLater: boolean): number {
  const { frame, link } = geometry
  const { size = 0, eyebrow = isNamedLater ? NAME : undefined } = slide.frontmatter
  const frontmatter = { ...slide.frontmatter, size: Math.max(size, link.lead), ...(eyebrow && { eyebrow }) }
  const { needed, room } = slideHeight(withTitleSize({ ...slide, frontmatter }))
  return room - needed - frame.gap
}

/** The largest size of names at which none is too wide, and no card too high, in px. */
function labelSize(
  cards: Component[],
  { columns, code, row }: { columns: number; code: number; row: number },
  widthOf: (name: Run[]) => number,
): number | undefined {
  const { label, text } = geometry.link
  const room = linkRoom(columns, code)
  const below = cards.flatMap(({ attributes }) => addressPieces(String(attributes['address'] ?? '')))
  if (below.some((piece) => extentOf([{ text: piece, face: 'text' }]).most * text > room)) return undefined
  const widest = Math.max(...cards.map(({ children: [name] }) => widthOf(textRuns(name as Nodes, 'head', label.least))))
  for (let size: number = columns === 1 ? label.most : label.inColumns; size >= label.least; size -= 2) {
    const isLow = cards.every((card) => linkHeight(card, { columns, code, label: size }) <= row)
    if (widest * size <= room && isLow) return size
  }
  return undefined
}

/** Width of the longest piece between two places where a line may end, in sizes. */
function parted(name: Run[]): number {
  return extentOf(name).least
}

/** Width of the longest word, in sizes; one that stands alone is an address, which has no hyphens to break at. */
function unbroken(name: Run[]): number {
  const { least, most } = extentOf(name)
  const text = name.map((run) => run.text).join('')
  return /\s/.test(text.trim()) ? least : most
}
