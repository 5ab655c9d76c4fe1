import type { ReadPdf } from '../readPdf.ts'
import type { Seen } from '../../checked.ts'
import type { Expected } from '../expected.ts'
import { counted } from '../../../text/counted.ts'

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
    found: String(found),
    faults: isRight
      ? []
      : [{ reason: `${counted(found, { one: 'page', other: 'pages' })} instead of ${expected.pages ?? '1 or more'}` }],
  }
}
