import type { OpenedPresentation } from '../../../office/opened.ts'
import type { Seen } from '../../checked.ts'

/**
 * Check that every picture says what it shows, or that it is an ornament.
 *
 * @param opened
 *   What the presentation holds.
 * @returns
 *   What was seen.
 */
export function pictures(opened: OpenedPresentation): Seen {
  const all = opened.slides.flatMap(({ pictures }, index) =>
    pictures.map((picture) => ({ ...picture, slide: index + 1 })),
  )
  const silent = all.filter(({ alt, isOrnament }) => !alt.trim() && isOrnament === false)
  return {
    found: { id: 'share', found: all.length - silent.length, of: all.length },
    faults: silent.map(({ name, slide }) => ({ slide, told: { id: 'silent-picture', name } })),
  }
}
