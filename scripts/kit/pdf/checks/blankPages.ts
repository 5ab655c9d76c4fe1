import type { ReadPdf } from '../readPdf.ts'
import type { Finding } from '../finding.ts'

/**
 * Check that something is drawn on every page.
 *
 * @param pdf
 *   What the PDF holds.
 * @returns
 *   Finding.
 */
export function blankPages(pdf: ReadPdf): Finding {
  const { blank } = pdf
  return {
    name: 'blank pages',
    found: String(blank.length),
    ...(blank.length && { problem: `nothing on page ${blank.join(', ')}` }),
  }
}
