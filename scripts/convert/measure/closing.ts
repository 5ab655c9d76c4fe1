import type { Component, Slide } from '../../deck/types.ts'
import type { Block } from './textHeight.ts'
import { componentsIn } from '../../deck/componentsIn.ts'
import { blockHeight } from './blockHeight.ts'
import { geometry } from '../../tokens/geometry.ts'
import { qrCardsHeight } from './qrCardsHeight.ts'

/** Cards with codes of a slide that closes a talk. */
function cardsOf(slide: Pick<Slide, 'children'>): Component[] {
  return (componentsIn(slide, 'QrCards')[0]?.children ?? []) as Component[]
}

/**
 * Tell how much room the title of a slide that closes a talk has: beside its cards, or above them.
 *
 * @returns
 *   Px.
 */
export function closingWidth(slide: Pick<Slide, 'children'>): number {
  const { qr, frame } = geometry
  const count = cardsOf(slide).length
  return count > qr.beside ? frame.width : frame.width - qr.column - count * qr.width - (count - 1) * qr.gap
}

/**
 * Predict how high a slide that closes a talk is.
 *
 * @param scale
 *   Factor of the type scale.
 * @returns
 *   Px.
 */
export function closingHeight(slide: Slide, scale: number): number {
  const { qr, frame } = geometry
  const { layout, frontmatter, children } = slide
  const cards = cardsOf(slide)
  const isBeside = cards.length <= qr.beside
  const width = closingWidth(slide)
  const isCards = (child: Block): boolean => child.type === 'component' && child.name === 'QrCards'
  const texts = children
    .filter((child) => !isCards(child))
    .map((child) => blockHeight(child, { layout, width, scale, head: frontmatter.head }))
  const said = texts.reduce((sum, height) => sum + height, 0) + qr.between * Math.max(0, texts.length - 1)
  const shown = qrCardsHeight(cards, frame.width)
  return isBeside ? Math.max(said, shown) : said + frame.gap + shown
}
