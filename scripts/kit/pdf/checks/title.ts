import type { ReadPdf } from '../readPdf.ts'
import type { Expected, Finding } from '../finding.ts'

/**
 * Check the title.
 *
 * @param pdf
 *   What the PDF holds.
 * @param expected
 *   What it must hold.
 * @returns
 *   Finding.
 */
export function title(pdf: ReadPdf, expected: Expected): Finding {
  const isRight = pdf.title === expected.deck.title
  return {
    name: 'title',
    found: isRight ? 'yes' : 'no',
    ...(!isRight && { problem: `title \`${pdf.title ?? ''}\`, expected \`${expected.deck.title}\`` }),
  }
}
