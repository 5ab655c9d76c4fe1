import type { ReadPdf } from '../readPdf.ts'
import type { Seen } from '../../checked.ts'

/**
 * Check that something is drawn on every page.
 *
 * @param pdf
 *   What the PDF holds.
 * @returns
 *   What was seen.
 */
export function blankPages(pdf: ReadPdf): Seen {
  const { blank } = pdf
  return {
    found: { id: 'count', count: blank.length },
    faults: blank.length ? [{ told: { id: 'blank-pages', pages: blank } }] : [],
  }
}
