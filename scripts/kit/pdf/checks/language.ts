import type { ReadPdf } from '../readPdf.ts'
import type { Seen } from '../../checked.ts'
import type { Expected } from '../expected.ts'

/**
 * Check the language, which screen readers choose their voice by.
 *
 * @param pdf
 *   What the PDF holds.
 * @param expected
 *   What it must hold.
 * @returns
 *   What was seen.
 */
export function language(pdf: ReadPdf, expected: Expected): Seen {
  const { lang } = expected.deck
  return {
    found: { id: 'name', name: pdf.lang },
    faults: pdf.lang === lang ? [] : [{ told: { id: 'wrong-language', found: pdf.lang, wanted: lang } }],
  }
}
