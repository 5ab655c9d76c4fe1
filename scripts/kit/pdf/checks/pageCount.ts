import type { ReadPdf } from '../readPdf.ts'
import type { Seen } from '../../checked.ts'
import type { Expected } from '../expected.ts'

/**
 * Check how many pages there are.
 *
 * @param pdf
 *   What the PDF holds.
 * @param expected
 *   What it must hold.
 * @returns
 *   What was seen.
 */
export function pageCount(pdf: ReadPdf, expected: Expected): Seen {
  const found = pdf.pages.length
  const isRight = expected.pages === undefined ? found > 0 : found === expected.pages
  return {
    found: { id: 'count', count: found },
    faults: isRight ? [] : [{ told: { id: 'page-count', found, wanted: expected.pages } }],
  }
}
