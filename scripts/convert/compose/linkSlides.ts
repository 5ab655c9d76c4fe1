import type { Link, PhrasingContent } from 'mdast'
import type { Component, Slide } from '../../deck/types.ts'
import { component, paragraph } from '../../deck/builders.ts'
import { addressPieces } from '../../text/addressPieces.ts'
import { addressParts } from '../../text/addressParts.ts'
import { isAddressLabel } from '../../text/isAddressLabel.ts'
import { siteOf } from '../../text/siteOf.ts'
import { textOf } from '../../text/textOf.ts'
import { leastLinkSizes, linkSizes } from '../fit/linkSizes.ts'
import { cardName } from './cardName.ts'

/** Most cards on a slide. */
const MOST = 6

/** What a list of links says of one of them. */
export interface LinkLine {
  link: Link
  /** What it is called. */
  label: PhrasingContent[]
  /** What is said of it, if anything. */
  text: PhrasingContent[]
}

/** Which part of a list a slide shows, of how many, and whether the line that leads to it stands above. */
export interface LinkPart {
  no: number
  of: number
  isLed: boolean
}

/**
 * Make slides of a list of links, up to six on each: a QR code, what it is called, and below it what is said of it, else
 * where it leads. A link that is called by its own address is called by its domain, or by the last part of its path where
 * others of the list lead to the same site; what remains stands below. All slides of a list are alike: they have as many
 * columns, and codes and names of one size.
 *
 * @param lines
 *   The list.
 * @param slideOf
 *   Makes a slide with all that stands above its cards; the line that leads to them is left out where they have no room.
 * @param isNamedLater
 *   Whether they may get another title, see `namedLinks` (default: `false`).
 */
export function linkSlides(lines: LinkLine[], slideOf: (part: LinkPart) => Slide, isNamedLater = false): Slide[] {
  const of = Math.ceil(lines.length / MOST)
  const size = Math.ceil(lines.length / of)
  const sites = lines.flatMap((line) => siteFor(line) ?? [])
  const shared = new Set(sites.filter((site, at) => sites.indexOf(site) < at))
  const all = lines.map((line) => linkCard(line, shared.has(siteFor(line) ?? '')))
  const cards = Array.from({ length: of }, (_, at) => all.slice(at * size, (at + 1) * size))
  const [led, bare] = [true, false].map((isLed) =>
    cards.map((_, at) => slideOf({ no: at + 1, of, isLed: isLed && at === 0 })),
  ) as [Slide[], Slide[]]
  const sizes = linkSizes(led, cards, isNamedLater)
  const { columns, code, label } = sizes ?? linkSizes(bare, cards, isNamedLater) ?? leastLinkSizes(cards)
  return (sizes ? led : bare).map((slide, at) => ({
    ...slide,
    children: [...slide.children, component('LinkCards', cards[at] ?? [], { columns, code, label })],
  }))
}

/** Site of a link that is called by its own address. */
function siteFor({ link, label }: LinkLine): string | undefined {
  return isAddressLabel(textOf(label), link.url) ? siteOf(link.url) : undefined
}

function linkCard({ link, label, text }: LinkLine, isOfSite: boolean): Component {
  const { url } = link
  const { name, address } = cardName(link, label, { isOfSite, pieces: addressPieces })
  const below = address ?? (text.length ? '' : addressParts(url).domain)
  const said = text.length ? [paragraph(text)] : []
  return component('LinkCard', [paragraph(name), ...said], { url, ...(below && { address: below }) })
}
