import type { ReadPdf } from '../readPdf.ts'
import type { Expected, Finding } from '../finding.ts'

/**
 * Check the language, which screen readers choose their voice by.
 *
 * @param pdf
 *   What the PDF holds.
 * @param expected
 *   What it must hold.
 * @returns
 *   Finding.
 */
export function language(pdf: ReadPdf, expected: Expected): Finding {
  const { lang } = expected.deck
  return {
    name: 'language',
    found: pdf.lang ?? 'none',
    ...(pdf.lang !== lang && { problem: `language ${pdf.lang ?? 'not given'}, expected ${lang}` }),
  }
}
