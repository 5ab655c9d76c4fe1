import type { Slide } from '../../deck/types.ts'
import { textLines } from '../measure/textHeight.ts'
import { textOf } from '../../text/textOf.ts'

/**
 * Find the size of a title in a column that is narrower than the slide: the largest at which it takes few lines.
 *
 * @param width
 *   Room, in px.
 * @param sizes
 *   Range, and lines that a larger one than the least may take.
 * @returns
 *   Even size, in px.
 */
export function headIn(slide: Slide, width: number, sizes: { least: number; most: number; lines: number }): number {
  const heading = slide.children.find(({ type }) => type === 'heading')
  const text = heading ? textOf(heading) : ''
  for (let size = sizes.most; size > sizes.least; size -= 4)
    if (textLines(text, 'head', size, width) <= sizes.lines) return size
  return sizes.least
}
