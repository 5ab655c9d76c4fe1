import type { ReadPdf } from '../readPdf.ts'
import type { Seen } from '../../checked.ts'
import type { Expected } from '../expected.ts'

/**
 * Check the title.
 *
 * @param pdf
 *   What the PDF holds.
 * @param expected
 *   What it must hold.
 * @returns
 *   What was seen.
 */
export function title(pdf: ReadPdf, expected: Expected): Seen {
  const isRight = pdf.title === expected.deck.title
  return {
    found: isRight ? 'yes' : 'no',
    faults: isRight ? [] : [{ reason: `the title is \`${pdf.title ?? ''}\` instead of \`${expected.deck.title}\`` }],
  }
}
