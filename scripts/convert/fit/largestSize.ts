import type { Slide } from '../../deck/types.ts'
import type { Sizes } from './running.ts'

/** Steps in which sizes are sought, in px. */
const STEP = 2

/**
 * Find the largest even size of running text at which a slide fits.
 *
 * @param sizes
 *   Range, in px.
 * @param fits
 *   Tells whether the slide fits at its size; what fits at a size fits at all that are smaller.
 * @returns
 *   Slide of that size; nothing where even the least is too large.
 */
export function largestSize(slide: Slide, { least, most }: Sizes, fits: (slide: Slide) => boolean): Slide | undefined {
  const at = (size: number): Slide => ({ ...slide, frontmatter: { ...slide.frontmatter, size } })
  if (fits(at(most))) return at(most)
  let [low, high] = [least, most]
  if (least >= most || !fits(at(least))) return undefined
  while (high - low > STEP) {
    const middle = low + Math.round((high - low) / 2 / STEP) * STEP
    if (fits(at(middle))) low = middle
    else high = middle
  }
  return at(low)
}
