import type { Slide } from '../../deck/types.ts'
import { titleLines } from '../measure/textHeight.ts'

/** How much smaller a title may be for a line less. */
const YIELD = 0.8

/**
 * Find the size of a title in a column that is narrower than the slide: the largest at which it takes few lines, and no
 * more of them than if it were a little smaller.
 *
 * @param width
 *   Room, in px.
 * @param sizes
 *   Range, in px, and lines that a larger one than the least may take.
 * @returns
 *   Even size, in px.
 */
export function headIn(slide: Slide, width: number, sizes: { least: number; most: number; lines: number }): number {
  const heading = slide.children.find(({ type }) => type === 'heading')
  const linesAt = (size: number): number => (heading ? titleLines(heading, size, width) : 1)
  const evens = Array.from({ length: (sizes.most - sizes.least) / 2 }, (_, step) => sizes.most - 2 * step)
  const found = evens.find((size) => linesAt(size) <= sizes.lines) ?? sizes.least
  const smaller = Math.max(sizes.least, found * YIELD)
  return evens.find((size) => size <= found && linesAt(size) <= linesAt(smaller)) ?? found
}
