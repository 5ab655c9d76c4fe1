import type { Section } from '../../scripts/deck/types.ts'
import type { Scope } from '../../scripts/convert/compose/composer.ts'
import type { Unit } from '../../scripts/convert/arrange/unit.ts'
import fc from 'fast-check'
import { VFile } from 'vfile'
import { readUnits } from '../../scripts/convert/arrange/readUnits.ts'
import { read } from '../../scripts/convert/read/read.ts'
import { repair } from '../../scripts/convert/repair/repair.ts'
import { phrasesFor } from '../../scripts/locales/phrasesFor.ts'

const WORDS =
  'river garden and the old winter bridge they carry water between two houses because nobody knows which path is dry'.split(
    ' ',
  )

const words = (least: number, most: number): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...WORDS), { minLength: least, maxLength: most }).map((all) => all.join(' '))
const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`
const sentence = words(3, 24).map((text) => `${capital(text)}.`)
const lines = (mark: (no: number) => string, one: fc.Arbitrary<string>, most: number): fc.Arbitrary<string> =>
  fc
    .array(one, { minLength: 2, maxLength: most })
    .map((all) => all.map((text, at) => `${mark(at + 1)} ${text}`).join('\n'))
const bullet = (): string => '-'

/** A block of a page in Markdown, of each kind that compositions are for. */
export const block: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: fc.array(sentence, { minLength: 1, maxLength: 4 }).map((all) => all.join(' ')) },
  { weight: 1, arbitrary: sentence.map((text) => `**${text}**`) },
  { weight: 1, arbitrary: words(3, 9).map((text) => `The ${text} costs 2000 € a year.`) },
  { weight: 2, arbitrary: lines(bullet, words(1, 12), 9) },
  { weight: 1, arbitrary: lines((no) => `${no}.`, words(2, 12), 7) },
  {
    weight: 1,
    arbitrary: lines(
      bullet,
      fc.tuple(words(1, 2), words(3, 12)).map(([a, b]) => `**${a}**: ${b}.`),
      6,
    ),
  },
  { weight: 1, arbitrary: words(4, 30).map((text) => `> ${capital(text)}.\n>\n> — Ines`) },
  { weight: 1, arbitrary: words(4, 24).map((text) => `> [!NOTE]\n> ${capital(text)}.`) },
  { weight: 1, arbitrary: words(2, 6).map((text) => `${capital(text)}:\n\n\`\`\`js\nconst a = 1\nrun(a)\n\`\`\``) },
  { weight: 1, arbitrary: words(1, 3).map((text) => `| a | b |\n|---|---|\n| ${text} | 1 |\n| ${text} | 2 |`) },
)

/** What `arrange` takes. */
export interface Given {
  units: Unit[]
  scope: Scope
  file: VFile
}

/**
 * Read blocks as those of a section « Part ».
 *
 * @param markdown
 *   Its blocks, without its heading.
 */
export function sectionOf(markdown: string): Given {
  const file = new VFile({ path: 'page.md', value: markdown })
  file.data.lang = 'en'
  const tree = repair(read(file), file)
  const phrases = phrasesFor('en')
  const heading = [{ type: 'text' as const, value: 'Part' }]
  const section: Section = { type: 'section', depth: 2, children: tree.children }
  const scope: Scope = {
    lang: 'en',
    phrases,
    section,
    title: { emoji: '', children: heading, bare: heading },
    heading,
    eyebrow: 'Part',
    isPillar: false,
    trail: [],
    isRepetitive: false,
    areCards: false,
    leadsToPillars: false,
  }
  return { units: readUnits(tree.children, scope, file), scope, file }
}
