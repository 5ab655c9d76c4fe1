import type { OpenedPresentation } from '../../../office/opened.ts'
import type { Seen } from '../../checked.ts'
import type { ExpectedPresentation } from '../expected.ts'
import { counted } from '../../../text/counted.ts'

/**
 * Check how many slides there are.
 *
 * @param opened
 *   What the presentation holds.
 * @param expected
 *   What it must hold.
 * @returns
 *   What was seen.
 */
export function slideCount(opened: OpenedPresentation, expected: ExpectedPresentation): Seen {
  const [found, wanted] = [opened.slides.length, expected.slides.length]
  return {
    found: String(found),
    faults:
      found === wanted ? [] : [{ reason: `${counted(found, { one: 'slide', other: 'slides' })} instead of ${wanted}` }],
  }
}
