import type { Block } from './textHeight.ts'
import { partedWord } from '../../text/partedWord.ts'
import { cardAddress } from '../../text/cardAddress.ts'
import { textOf } from '../../text/textOf.ts'
import { boxHeight, boxWidth, geometry } from '../../tokens/geometry.ts'
import { setTextHeight } from './textHeight.ts'

/**
 * Predict how high cards with codes are, side by side.
 *
 * @param width
 *   Room for them where they are below the invitation, in px.
 * @returns
 *   Px.
 */
export function qrCardsHeight(cards: Block[], width: number): number {
  const { qr } = geometry
  const isBeside = cards.length <= qr.beside
  const card = isBeside ? qr.width : (width - qr.gap * (cards.length - 1)) / cards.length
  const room = card - boxWidth(qr.box)
  const heights = cards.map((one) => {
    const { url = '', path } = one.type === 'component' ? one.attributes : {}
    const address = partedWord(String(path ?? cardAddress(String(url), qr.longest)), ({ length }) => length > qr.word)
    const label = setTextHeight(textOf(one), 'bold', qr.label, qr.labelLine, room)
    const below =
      address.join('') && qr.inner + setTextHeight(address.join('\u200B'), 'text', qr.address, qr.line, room)
    return boxHeight(qr.box) + (isBeside ? qr.code : qr.below) + qr.inner + label + Number(below)
  })
  return Math.max(0, ...heights)
}
