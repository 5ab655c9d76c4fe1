import { type Box, boxWidth } from '../../tokens/geometry.ts'
import { type Block, stackedHeight } from './textHeight.ts'

/**
 * Predict the height of cards in a grid of as many columns as have room.
 *
 * @param width
 *   Room for all of them, in px.
 * @param look
 *   Least width of a card and gap between two, in px, and its box.
 * @param heightOf
 *   Predicts the height of a card from the width of its content, in px.
 */
export function gridHeight(
  cards: Block[],
  width: number,
  { min, gap, box }: { min: number; gap: number; box: Box },
  heightOf: (card: Block, width: number) => number,
): number {
  const columns = Math.min(cards.length, Math.floor((width + gap) / (min + gap)))
  const room = (width - gap * (columns - 1)) / columns - boxWidth(box)
  return gridOf(
    cards.map((card) => heightOf(card, room)),
    columns,
    gap,
  )
}

/** Height of a grid, in px: cards of a row are as high as the highest. */
export function gridOf(heights: number[], columns: number, gap: number): number {
  const rows = Array.from({ length: Math.ceil(heights.length / columns) }, (_, row) =>
    Math.max(...heights.slice(row * columns, (row + 1) * columns)),
  )
  return stackedHeight(rows, gap)
}
