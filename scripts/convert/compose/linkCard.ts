import type { Link, PhrasingContent } from 'mdast'
import type { Component } from '../../deck/types.ts'
import { component, paragraph } from '../../deck/builders.ts'
import { addressParts } from '../../text/addressParts.ts'
import { textOf } from '../../text/textOf.ts'
import { linkRoom } from '../measure/linkRoom.ts'
import { setTextHeight } from '../measure/textHeight.ts'
import { extentOf } from '../measure/lineCount.ts'
import { geometry } from '../../tokens/geometry.ts'
import { cardName } from './cardName.ts'

/** Most cards in one column. */
const ONE_COLUMN = 3

/** What a list of links says of one of them. */
export interface LinkLine {
  link: Link
  /** What it is called. */
  label: PhrasingContent[]
  /** What is said of it, if anything. */
  text: PhrasingContent[]
}

/**
 * Make cards of links: a QR code, what it is called, and below it what is said of it, else where it leads. A link that is
 * called by its own address is called by its domain, and the last part of its path stands below.
 *
 * @param lines
 *   Links of one slide.
 */
export function linkCards(lines: LinkLine[]): Component {
  const cards = lines.map(linkCard)
  const columns = cards.length > ONE_COLUMN ? 2 : 1
  return component('LinkCards', cards, { columns, label: labelSize(cards, columns) })
}

function linkCard({ link, label, text }: LinkLine): Component {
  const { url } = link
  const { name, path } = cardName(link, label)
  const below = path ?? (text.length ? '' : addressParts(url).domain)
  const said = text.length ? [paragraph(text)] : []
  return component('LinkCard', [paragraph(name), ...said], { url, ...(below && { address: below }) })
}

/**
 * The largest size at which the words of cards are not higher than their row, in px. No address is broken where the size is
 * comfortable that way; else it ends a line behind a dot, and where that is not enough, letters are smaller.
 */
function labelSize(cards: Component[], columns: number): number {
  const { link } = geometry
  const room = linkRoom(columns)
  const names = cards.map(({ children: [name] }) => textOf(name as never))
  const row = cards.length > 2 * columns ? link.code : link.row
  const most = columns === 1 ? link.label.most : link.label.inColumns
  const largest = (least: number, widthOf: (name: string) => number): number | undefined => {
    const widest = Math.max(...names.map(widthOf))
    for (let size: number = most; size >= least; size -= 2) {
      const heights = names.map((name) => setTextHeight(name, 'head', size, link.labelLine, room))
      if (widest * size <= room && heights.every((height) => height + link.text * link.line <= row)) return size
    }
    return undefined
  }
  const { comfortable, least } = link.label
  return largest(comfortable, unbroken) ?? largest(comfortable, parted) ?? largest(least, unbroken) ?? least
}

/** Width of the longest piece between two places where a line may end, in sizes. */
function parted(text: string): number {
  return extentOf([{ text, face: 'head' }]).least
}

/** Width of the longest word, in sizes; one that stands alone is an address, which has no hyphens to break at. */
function unbroken(text: string): number {
  const { least, most } = extentOf([{ text, face: 'head' }])
  return /\s/.test(text.trim()) ? least : most
}
