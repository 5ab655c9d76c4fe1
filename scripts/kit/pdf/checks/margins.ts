import type { ReadPdf } from '../readPdf.ts'
import type { Fault, Seen } from '../../checked.ts'
import type { Expected } from '../expected.ts'

/** Points by which a text may be beyond: browsers round. */
const TOLERANCE = 1
/** Foot of a page: its one line stands lower than this, in points from the edge of the paper. */
const FOOT = 34

/**
 * Check that every text is between the margins, and none between the text of a page and its foot: what is wider than a page
 * is cut at the edge of the paper.
 *
 * @param pdf
 *   What the PDF holds.
 * @param expected
 *   What it must hold.
 * @returns
 *   What was seen.
 */
export function margins({ runs, sizes }: ReadPdf, { paper }: Expected): Seen {
  const { side, bottom } = paper.margins
  const faults = runs.flatMap((page, index) => {
    const [width = 0] = sizes[index] ?? []
    const wrong = page.flatMap(({ text, left, right, baseline }): Fault[] => {
      const beyond = Math.max(side - left, right - (width - side))
      const place = { text, page: index + 1 }
      // Past the paper it is cut off.
      const isBlocking = beyond > side
      if (beyond > TOLERANCE)
        return [{ told: { id: 'text-beyond-margin', ...place, by: Math.round(beyond) }, isBlocking }]
      return baseline > FOOT && baseline < bottom - TOLERANCE ? [{ told: { id: 'text-on-foot', ...place } }] : []
    })
    // One shows what happened to the others.
    return wrong.slice(0, 1)
  })
  return { found: { id: 'beyond', count: faults.length }, faults }
}
