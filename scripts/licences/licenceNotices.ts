import { COPYRIGHT, type Licence } from './licence.ts'

/** File of a kit that names the licences of what it holds. */
export const LICENCES = 'licences.txt'

/**
 * Write the licences of what a kit holds: who made it, and each text once.
 *
 * @param licences
 *   Licences.
 * @returns
 *   Plain text.
 */
export function licenceNotices(licences: Licence[]): string {
  const sorted = licences.toSorted((a, b) => (a.name < b.name ? -1 : 1))
  const texts = Map.groupBy(sorted, ({ text }) => text.replaceAll(COPYRIGHT, '').replaceAll(/\s+/g, ' ').trim())
  const list = sorted.map(({ name, version, licence, address }) => `- ${name} ${version}: ${licence}, ${address}`)
  const parts = [...texts.values()].map((same) => {
    const [first] = same
    // As it stands: a sentence may go on behind the copyright.
    if (!first || same.length === 1) return [...heading(first), first?.text ?? '']
    const shared = first.text
      .replaceAll(COPYRIGHT, '')
      .replaceAll(/\n{3,}/g, '\n\n')
      .trim()
    return [...same.flatMap((each) => heading(each, copyrights(each.text))), shared]
  })
  return (
    [
      'The fonts, icons and libraries in this talk, and their licences. Its text and pictures belong to their authors.',
      list.join('\n'),
      ...parts.map((lines) => lines.join('\n')),
    ].join(`\n\n${'-'.repeat(80)}\n\n`) + '\n'
  )
}

function heading(licence: Licence | undefined, makers: string[] = []): string[] {
  return licence ? [licence.name, ...(licence.credit ? [licence.credit] : []), ...makers, ''] : []
}

function copyrights(text: string): string[] {
  return [...new Set(Array.from(text.matchAll(COPYRIGHT), ([line]) => line.trim()))]
}
