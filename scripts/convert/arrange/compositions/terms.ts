import type { PhrasingContent } from 'mdast'
import type { Composition } from '../composition.ts'
import type { Term, TermsUnit } from '../unit.ts'
import { text } from '../../../deck/builders.ts'
import { sliceText, textOf, trimText } from '../../../text/textOf.ts'
import { below, led } from '../led.ts'
import { type Row, rowOffers, type RowsLook } from '../termRows.ts'
import { sameEmoji } from '../sameEmoji.ts'

/** Rows on one slide; more than that only where nothing can be parted. */
const FEW = 6
const LOOK: RowsLook = { composition: 'terms', sizes: { least: 32, most: 46 }, hasTicks: false }
/** How far two terms, and more than a slide takes well, are from what rows are made for. */
const UNFIT = { two: 0.1, many: 0.3 }

/** Terms with their explanations, as rows. */
export const terms: Composition = {
  name: 'terms',
  offers: (units, at, scope) => {
    const unit = units[at]
    if (unit?.kind === 'prose' && units[at + 1]?.kind === 'terms')
      return below(units, at, (all, next) => terms.offers(all, next, scope))
    if (unit?.kind !== 'terms' || sameEmoji(unit.terms.map(({ emoji }) => emoji))) return []
    const { length } = unit.terms
    const badness = length < 3 ? UNFIT.two : length > FEW ? UNFIT.many : 0
    return rowOffers(rowsOf(unit), LOOK, scope.phrases.sentences)
      .flatMap((offer) => led(offer, unit))
      .map((offer) => ({ ...offer, badness, ...(unit.part && { part: unit.part }) }))
  },
}

function rowsOf({ terms, isOrdered }: TermsUnit): Row[] {
  return terms.map((term, index) => {
    const before = [...(isOrdered ? [`${index + 1}.`] : []), ...(term.emoji ? [term.emoji] : [])].join('\u00A0')
    return { term: [...(before ? [text(`${before}\u00A0`)] : []), ...bareLabel(term)], said: term.text }
  })
}

/** A term without the colon or dash that parts it from what is said. */
export function bareLabel({ label }: Pick<Term, 'label'>): PhrasingContent[] {
  const shown = textOf(label)
  const end = shown.replace(/[\s\u00A0\u202F]*[:：–—][\s\u00A0\u202F]*$/u, '').length
  return trimText(sliceText(label, 0, end))
}
