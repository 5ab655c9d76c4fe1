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

/** The largest size at which no word of a label is broken, and the words are not higher than their row, in px. */
function labelSize(cards: Component[], columns: number): number {
  const { link } = geometry
  const room = linkRoom(columns)
  const names = cards.map(({ children: [name] }) => textOf(name as never))
  const widest = Math.max(...names.map(unbroken))
  const row = cards.length > 2 * columns ? link.code : link.row
  const fits = (size: number): boolean =>
    widest * size <= room &&
    names.every((name) => setTextHeight(name, 'head', size, link.labelLine, room) + link.text * link.line <= row)
  const most = columns === 1 ? link.label.most : link.label.inColumns
  for (let size: number = most; size > link.label.least; size -= 2) if (fits(size)) return size
  return link.label.least
}

/** Width of the longest word, in sizes; one that stands alone is an address, which has no hyphens to break at. */
function unbroken(text: string): number {
  const { least, most } = extentOf([{ text, face: 'head' }])
  return /\s/.test(text.trim()) ? least : most
}
