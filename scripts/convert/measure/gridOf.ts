import { stackedHeight } from './textHeight.ts'

/**
 * Predict the height of a grid whose cards are as high as the highest of their row.
 *
 * @param heights
 *   Of its cards, in px.
 * @param gap
 *   Between two rows, in px.
 * @returns
 *   Px.
 */
export function gridOf(heights: number[], columns: number, gap: number): number {
  const rows = Array.from({ length: Math.ceil(heights.length / columns) }, (_, row) =>
    Math.max(...heights.slice(row * columns, (row + 1) * columns)),
  )
  return stackedHeight(rows, gap)
}
