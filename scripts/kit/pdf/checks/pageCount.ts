import type { ReadPdf } from '../readPdf.ts'
import type { Expected, Finding } from '../finding.ts'

/**
 * Check how many pages there are.
 *
 * @param pdf
 *   What the PDF holds.
 * @param expected
 *   What it must hold.
 * @returns
 *   Finding.
 */
export function pageCount(pdf: ReadPdf, expected: Expected): Finding {
  const found = pdf.pages.length
  const isRight = expected.pages === undefined ? found > 0 : found === expected.pages
  return {
    name: 'pages',
    found: String(found),
    ...(!isRight && { problem: `${found} pages, expected ${expected.pages ?? 'one or more'}` }),
  }
}
