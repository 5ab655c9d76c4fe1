import type { Composition, Offer } from '../composition.ts'
import type { Sentence } from '../../../text/sentences.ts'
import type { Unit } from '../unit.ts'
import { component, paragraph } from '../../../deck/builders.ts'
import { countWords } from '../../../text/countWords.ts'
import { ALIKE, alikeRun } from '../alikeRun.ts'
import { startOf } from '../startOf.ts'
import { type Row, rowOffers, type RowsLook } from '../termRows.ts'

/** Most words of the sentence before them as a title and as a line above, and of a paragraph that is a row. */
const WORDS = { title: 14, above: 25, paragraph: 40 }
const LOOK: RowsLook = { composition: 'terms', sizes: { least: 32, most: 46 }, hasTicks: false }

/** Sentences that begin with the same words are a list in all but name: « Nous demandons que …. Nous demandons … » */
export const anaphora: Composition = {
  name: 'terms',
  offers: (units, at, scope) => {
    const paragraphs = paragraphsFrom(units, at)
    if (paragraphs.length >= ALIKE.least)
      return rowOffers(paragraphs, LOOK, scope.phrases.sentences).map((offer) => ({
        ...offer,
        count: paragraphs.length,
      }))
    const unit = units[at]
    if (unit?.kind !== 'prose') return []
    const run = alikeRun(unit.sentences)
    if (!run) return []
    const rows = run.map(({ children }): Row => ({ said: children }))
    const before = unit.sentences[unit.sentences.indexOf(run[0] as Sentence) - 1]
    return rowOffers(rows, LOOK, scope.phrases.sentences).flatMap((offer) => withBefore(offer, before))
  },
}

/** The sentence before them is the title, or stands above. */
function withBefore(offer: Offer, before: Sentence | undefined): Offer[] {
  if (!before || before.words > WORDS.above) return [offer]
  const above = { ...offer, body: [component('LeadIn', [paragraph(before.children)]), ...offer.body] }
  return before.words <= WORDS.title ? [{ ...offer, title: before.children }, above] : [above]
}

/** Short paragraphs from a place on that begin alike. */
function paragraphsFrom(units: Unit[], at: number): Row[] {
  const rows: Row[] = []
  let start = ''
  for (const unit of units.slice(at, at + ALIKE.most)) {
    const [first] = unit.kind === 'prose' ? unit.sentences : []
    const own = first ? startOf(first.children) : ''
    if (!first || !own || (start && own !== start) || countWords(unit.blocks) > WORDS.paragraph) break
    start = own
    rows.push({ said: first.paragraph.children })
  }
  return rows
}
