import { sectionsOf, type Section } from './docsSections.ts'

/** A page in both languages. */
export interface Pair {
  /** Paths from the root of the repository. */
  english: string
  french: string
  /** What is in them. */
  englishSource: string
  frenchSource: string
}

/** Two sections that say the same: their hashes when somebody last looked at both, and the English heading. */
interface Match {
  english: string
  french: string
  heading: string
}

const RECORD = /\n<!-- Says what \S+ says, section by section\..*\n((?:.+\n)*)-->\n*$/

/** A French page, with the record that each of its sections says what that of the English page says. */
export function recorded({ english, englishSource, frenchSource }: Pair): string {
  const french = sectionsOf(frenchSource)
  const lines = sectionsOf(englishSource).map(
    ({ hash, heading }, at) => `${hash} ${french[at]?.hash ?? 'missing'} ${heading}\n`,
  )
  const how = '`UPDATE=1 npx node --test test/docs/translations.test.ts` writes this, once both are looked at.'
  const record = `<!-- Says what ${english} says, section by section. ${how}\n${lines.join('')}-->\n`
  return `${frenchSource.replace(RECORD, '').trimEnd()}\n\n${record}`
}

/**
 * What one of both languages has, and the other one has not, as sentences for those who have to write it.
 *
 * A section of other shape is told at once; one whose words have changed, by the record at the end of the French page.
 */
export function drift(pair: Pair): string[] {
  const moved = movedSince(matchesIn(pair.frenchSource), pair)
  return moved.length > 0 ? moved : shapesApart(pair)
}

/** Where the pages are built differently: sections, commands, tables, lists and pictures. Words do not count. */
export function shapesApart({ english, french, englishSource, frenchSource }: Pair): string[] {
  const ours = sectionsOf(frenchSource)
  const theirs = sectionsOf(englishSource)
  const at = theirs.findIndex(({ depth }, no) => ours[no]?.depth !== depth)
  if (at >= 0 || ours.length > theirs.length) {
    const [there, here] = [theirs[at], at >= 0 ? ours[at] : ours[theirs.length]]
    return [`${english} has ${named(there)} where ${french} has ${named(here)}: write the one that is missing.`]
  }
  return theirs.flatMap(({ heading, shape }, no) => {
    const own = ours[no]
    if (!own || own.shape.join() === shape.join()) return []
    const first = shape.findIndex((part, index) => part !== own.shape[index])
    const [there, here] = first < 0 ? [undefined, own.shape[shape.length]] : [shape[first], own.shape[first]]
    return [
      `${english}, section “${heading}”, has ${there ?? 'nothing'} where ${french}, section « ${own.heading} », has ${here ?? 'nothing'}.`,
    ]
  })
}

function movedSince(matches: Match[], { english, french, englishSource, frenchSource }: Pair): string[] {
  if (matches.length === 0)
    return [`${french} does not say at its end which version of ${english} it matches: ${LOOKED}.`]
  const left = keyed(sectionsOf(englishSource))
  const ours = sectionsOf(frenchSource)
  // Those of the French page are told apart by their place: the record has no French headings.
  const comparable = ours.length === matches.length
  const told = keyed(matches)
    .entries()
    .toArray()
    .flatMap(([key, match], at) => {
      const now = left.get(key)
      left.delete(key)
      const own = comparable ? ours[at] : undefined
      const there = `${english}, section “${match.heading}”,`
      const here = `${french}${own ? `, section « ${own.heading} »,` : ''}`
      if (!now) return [`${there} is gone or has another heading: change ${here} as well, then ${LOOKED}.`]
      const frenchMoved = own && own.hash !== match.french
      if (now.hash !== match.english && frenchMoved)
        return [`${there} and ${here} have changed both: see that they say the same, then ${LOOKED}.`]
      if (now.hash !== match.english) return [`${there} has changed: ${here} has to follow, then ${LOOKED}.`]
      return frenchMoved ? [`${here} has changed: see whether ${there} has to follow, then ${LOOKED}.`] : []
    })
  const added = left
    .values()
    .toArray()
    .map(({ heading }) => `${english}, section “${heading}”, is new: write it in ${french}, then ${LOOKED}.`)
  if (!comparable && told.length + added.length === 0)
    return [
      `${french} has ${ours.length} sections, ${english} has ${matches.length}: write what is missing, then ${LOOKED}.`,
    ]
  return [...told, ...added]
}

const LOOKED = 'run `UPDATE=1 npx node --test test/docs/translations.test.ts`'

function matchesIn(frenchSource: string): Match[] {
  const lines = RECORD.exec(frenchSource)?.[1]?.trimEnd().split('\n') ?? []
  return lines.map((line) => {
    const [english = '', french = '', ...heading] = line.split(' ')
    return { english, french, heading: heading.join(' ') }
  })
}

/** By heading; of several with the same one, by their order, too. */
function keyed<T extends { heading: string }>(sections: T[]): Map<string, T> {
  const seen = new Map<string, number>()
  return new Map(
    sections.map((section) => {
      const count = (seen.get(section.heading) ?? 0) + 1
      seen.set(section.heading, count)
      return [`${section.heading} ${count}`, section]
    }),
  )
}

function named(section: Section | undefined): string {
  return section ? `${'#'.repeat(section.depth)} “${section.heading}”` : 'no more sections'
}
