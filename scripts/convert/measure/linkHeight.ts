import type { Block } from './textHeight.ts'
import { addressPieces } from '../../text/addressPieces.ts'
import { boxHeight, geometry } from '../../tokens/geometry.ts'
import { linkRoom } from './linkRoom.ts'
import { setParagraph, setTextHeight, stackedHeight } from './textHeight.ts'

/** How cards of links are set: columns, size of their codes and of their names, in px. */
export type LinkSizes = Record<'columns' | 'code' | 'label', number>

/** Predict how high the card of a link is, in px. */
export function linkHeight(card: Block, { columns, code, label }: LinkSizes): number {
  const { link } = geometry
  const width = linkRoom(columns, code)
  const [name, ...said] = card.type === 'component' ? card.children : []
  const address = card.type === 'component' ? String(card.attributes['address'] ?? '') : ''
  const below = addressPieces(address).join('\u200B')
  const heights = [
    ...(name ? [setParagraph(name, 'head', label, link.labelLine, width)] : []),
    ...said.map((one) => setParagraph(one, 'text', link.text, link.line, width)),
    ...(address ? [link.below + setTextHeight(below, 'text', link.text, link.line, width)] : []),
  ]
  return boxHeight(link.box) + Math.max(code, stackedHeight(heights, 0))
}
