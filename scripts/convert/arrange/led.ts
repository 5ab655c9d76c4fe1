import type { Slide } from '../../deck/types.ts'
import type { Offer } from './composition.ts'
import type { SentenceWords } from '../../text/sentenceWords.ts'
import type { Unit } from './unit.ts'
import { componentsIn } from '../../deck/componentsIn.ts'
import { component, paragraph } from '../../deck/builders.ts'
import { countWords } from '../../text/countWords.ts'
import { geometry } from '../../tokens/geometry.ts'
import { setParagraph } from '../measure/textHeight.ts'
import { isEmphatic } from './isEmphatic.ts'
import { ownTitle } from './ownTitle.ts'
import { someOf } from './someOf.ts'

/**
 * An offer with the line that leads to its first unit: as the title where it is short, and above the body.
 *
 * @returns
 *   One offer or two; the offer itself where nothing leads to the unit.
 */
export function led(offer: Offer, unit: Unit): Offer[] {
  if (!unit.lead) return [offer]
  const title = ownTitle(unit)
  const above = { ...offer, body: [component('LeadIn', [paragraph(unit.lead.children)]), ...offer.body] }
  return title ? [{ ...offer, title }, above] : [above]
}

/** Most words of a paragraph that stands above what comes next. */
const ABOVE = 25

/**
 * Offers for a unit with the short paragraph before it above the body.
 *
 * @param units
 *   Units of a section, of which the one at `at` may be such a paragraph.
 * @param offers
 *   Offers for the unit after it.
 */
export function below(units: Unit[], at: number, offers: (units: Unit[], at: number) => Offer[]): Offer[] {
  const [first, second] = units.slice(at, at + 2)
  const isShort = first?.kind === 'prose' && first.sentences.length > 0 && countWords(first.blocks) <= ABOVE
  if (!isShort || !second || second.lead || second.part || second.asked) return []
  const above = component('LeadIn', [paragraph(first.sentences[0]?.paragraph.children ?? [])])
  return offers(units, at + 1).map((offer) => ({ ...offer, count: offer.count + 1, body: [above, ...offer.body] }))
}

/** Shares of the sentences of a paragraph that are tried above what comes next, the fullest first. */
const SHARES = [1, 0.6, 0.3]

/**
 * Offers for a unit with the paragraph before it above the body, or the sentences of it that say most.
 *
 * @param units
 *   Units of a section, of which the one at `at` may be a paragraph.
 * @param offers
 *   Offers for the unit after it; of those, the ones with the line that leads to it in the body.
 */
export function introduced(
  units: Unit[],
  at: number,
  words: SentenceWords,
  offers: (units: Unit[], at: number) => Offer[],
): Offer[] {
  const [first, second] = units.slice(at, at + 2)
  if (first?.kind !== 'prose' || first.part || !first.sentences.length || isEmphatic(first)) return []
  if (!second || second.part || second.asked) return []
  const { sentences } = first
  const counts = [...new Set(SHARES.map((share) => Math.ceil(sentences.length * share)))]
  return offers(units, at + 1)
    .filter(({ title }) => !title)
    .map((offer): Offer => {
      const [fullest, ...shorter] = counts.map((count): Offer => {
        const above = component('LeadIn', someOf(sentences, count, words))
        return { ...offer, count: offer.count + 1, body: [above, ...offer.body] }
      }) as [Offer, ...Offer[]]
      return { ...fullest, shorter }
    })
}

/**
 * Height of the lines of a slide that lead to its body, with the room below them, in px.
 *
 * @param width
 *   Room for them, in px (default: that of the slide).
 */
export function leadHeight(slide: Slide, size: number, width: number = geometry.frame.width): number {
  const { frame, leadIn } = geometry
  const own = Math.min(size, leadIn.largest)
  return componentsIn(slide, 'LeadIn')
    .flatMap(({ children }) => children)
    .reduce((sum, line) => sum + setParagraph(line, 'text', own, leadIn.line, width) + frame.gap, 0)
}
