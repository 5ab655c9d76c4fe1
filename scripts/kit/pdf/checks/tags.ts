import type { ReadPdf } from '../readPdf.ts'
import type { Seen } from '../../checked.ts'

/**
 * Check that the PDF tells screen readers what is a heading, a list, a link.
 *
 * @param pdf
 *   What the PDF holds.
 * @returns
 *   What was seen.
 */
export function tags(pdf: ReadPdf): Seen {
  const { isTagged } = pdf
  return { found: isTagged ? 'yes' : 'no', faults: isTagged ? [] : [{ reason: 'no tags for screen readers' }] }
}
