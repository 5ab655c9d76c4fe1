import type { ReadPdf } from '../readPdf.ts'
import type { Finding } from '../finding.ts'

/**
 * Check that the PDF tells screen readers what is a heading, a list, a link.
 *
 * @param pdf
 *   What the PDF holds.
 * @returns
 *   Finding.
 */
export function tags(pdf: ReadPdf): Finding {
  const { isTagged } = pdf
  return { name: 'tags', found: isTagged ? 'yes' : 'no', ...(!isTagged && { problem: 'no tags for screen readers' }) }
}
