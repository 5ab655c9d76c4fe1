import type { ReadPdf } from '../readPdf.ts'
import type { Seen } from '../../checked.ts'
import type { Expected } from '../expected.ts'
import { metadataOf } from '../../../deck/metadata.ts'
/**
 * Check author, subject and keywords against the front matter.
 *
 * @param pdf
 *   What the PDF holds.
 * @param expected
 *   What it must hold.
 * @returns
 *   What was seen.
 */
export function metadata(pdf: ReadPdf, expected: Expected): Seen {
  const { authors, description, tags } = metadataOf(expected.deck.matter)
  const facts = [
    ['author', pdf.author, authors.join(', ')],
    ['subject', pdf.subject, description ?? ''],
    ['keywords', pdf.keywords, tags.join(', ')],
  ] as const
  const given = facts.filter(([, , wanted]) => wanted)
  const wrong = given.filter(([, found, wanted]) => found !== wanted)
  return {
    found: { id: 'share', found: given.length - wrong.length, of: given.length },
    faults: wrong.map(([name, found, wanted]) => ({
      told: { id: 'wrong-metadata', name, found: found ?? '', wanted },
    })),
  }
}
