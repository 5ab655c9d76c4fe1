import type { OpenedPresentation } from '../../../office/opened.ts'
import type { Seen } from '../../checked.ts'
import { CANVAS } from '../../../tokens/canvas.ts'

/** How far a shape may be beyond the edge, in px: an ornament may bleed. */
const BEYOND = 1

/**
 * Check that no shape is beyond the slide altogether, or as good as without a size.
 *
 * @param opened
 *   What the presentation holds.
 * @returns
 *   What was seen.
 */
export function places(opened: OpenedPresentation): Seen {
  const boxes = opened.slides.flatMap(({ boxes }, index) => boxes.map((box) => ({ ...box, slide: index + 1 })))
  const outside = boxes.filter(
    ({ x, y, width, height }) =>
      x > CANVAS.width - BEYOND || y > CANVAS.height - BEYOND || x + width < BEYOND || y + height < BEYOND,
  )
  return {
    found: { id: 'share', found: boxes.length - outside.length, of: boxes.length },
    faults: outside.map(({ name, slide }) => ({ slide, told: { id: 'outside-slide', name } })),
  }
}
