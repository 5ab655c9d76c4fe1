import type { ReadPdf } from '../readPdf.ts'
import type { Seen } from '../../checked.ts'
import type { Expected } from '../expected.ts'
import { wordsOf } from '../../../text/words.ts'
/**
 * Check that the outline leads to every slide, in order; a title without words tells nothing.
 *
 * @param pdf
 *   What the PDF holds.
 * @param expected
 *   What it must hold.
 * @returns
 *   What was seen.
 */
export function outline(pdf: ReadPdf, expected: Expected): Seen {
  // Where lines end, blanks are lost, and others come in; small titles are set in capitals.
  const plain = (text: string): string => wordsOf(text.normalize('NFKC').replaceAll('−', '-')).join('').toUpperCase()
  const titles = pdf.outline.map(plain)
  let at = 0
  const lost = expected.outline.filter((title) => {
    if (!plain(title)) return false
    const found = titles.indexOf(plain(title), at)
    if (found >= 0) at = found + 1
    return found < 0
  })
  return {
    found: { id: 'share', found: expected.outline.length - lost.length, of: expected.outline.length },
    faults: lost.map((title) => ({ told: { id: 'no-outline-entry', title } })),
  }
}
