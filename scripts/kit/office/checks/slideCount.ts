import type { OpenedPresentation } from '../../../office/opened.ts'
import type { Seen } from '../../checked.ts'
import type { ExpectedPresentation } from '../expected.ts'

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
    found: { id: 'count', count: found },
    faults: found === wanted ? [] : [{ told: { id: 'slide-count', found, wanted } }],
  }
}
