import type { ReadPdf } from '../readPdf.ts'
import type { Expected, Finding } from '../finding.ts'
import { metadataOf } from '../../../deck/metadata.ts'
/**
 * Check author, subject and keywords against the front matter.
 *
 * @param pdf
 *   What the PDF holds.
 * @param expected
 *   What it must hold.
 * @returns
 *   Finding.
 */
export function metadata(pdf: ReadPdf, expected: Expected): Finding {
  const { authors, description, tags } = metadataOf(expected.deck.matter)
  const facts = [
    ['author', pdf.author, authors.join(', ')],
    ['subject', pdf.subject, description ?? ''],
    ['keywords', pdf.keywords, tags.join(', ')],
  ] as const
  const given = facts.filter(([, , wanted]) => wanted)
  const wrong = given.filter(([, found, wanted]) => found !== wanted)
  return {
    name: 'metadata',
    found: `${given.length - wrong.length}/${given.length}`,
    ...(wrong.length && {
      problem: wrong.map(([name, found, wanted]) => `${name} \`${found ?? ''}\`, expected \`${wanted}\``).join('; '),
    }),
  }
}
