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
    found: { id: 'as-wanted', isRight },
    faults: isRight ? [] : [{ told: { id: 'wrong-title', found: pdf.title ?? '', wanted: expected.deck.title } }],
  }
}
