import type { PhrasingContent } from 'mdast'
import type { Scope } from '../compose/composer.ts'
import type { Sentence } from '../../text/sentences.ts'
import { type FoundFigure, figuresIn } from '../compose/figuresIn.ts'
import { remembered } from '../../text/remembered.ts'
import { sliceText, textOf } from '../../text/textOf.ts'

/** A figure that carries the point of its sentence. */
export interface KeyFigure extends FoundFigure {
  /** Place of its sentence in its paragraph. */
  at: number
  /** How far it is from an amount, from 0 to 1. */
  badness: number
}

/** Units of measure: what has one was measured. */
const MEASURE =
  /^(?:[kcmµ]?[mg]|km|kg|mg|cm|mm|t|tonnes?|ha|[kMGT]?[oBW]|[kMGT]Wh|hectares?|litres?|kilomètres?|mètres?|kilo(?:meters?|metres?)|meters?|metres?|miles?)$/u
/** Shortest word that is a unit where it is no measure: « ans » is, « is » and « and » are not. */
const UNIT = 4
const SHORT_UNIT = /^(?:ans|day|mois)$/iu
/** Least count that is large in any sentence; in the first or an emphasised one; and that is more than a few there. */
const COUNT = { large: 100, opening: 5, many: 10 }
/** How far from an amount measures and counts are. */
const UNFIT = { measure: 0.05, opening: 0.12, large: 0.15, few: 0.25 }

/**
 * Find the figures that can be set huge: amounts and measures in any sentence, counts where they are large, or where they
 * open their paragraph or are emphasised; never years, dates and times of day.
 *
 * @param sentences
 *   Sentences of one paragraph.
 */
export function keyFigures(sentences: Sentence[], scope: Pick<Scope, 'phrases' | 'lang'>): KeyFigure[] {
  const isMonth = monthsOf(scope.lang)
  return sentences.flatMap(({ children }, at) =>
    figuresIn(textOf(children), scope.phrases).flatMap((found): KeyFigure[] => {
      const { isAmount, figure, from, to } = found
      const unit = figure.unit ?? ''
      if (isMonth(unit) || !isPlain(children, from, to)) return []
      if (isAmount) return [{ ...found, at, badness: 0 }]
      if (MEASURE.test(unit)) return [{ ...found, at, badness: UNFIT.measure }]
      if (unit.length < UNIT && !SHORT_UNIT.test(unit)) return []
      const count = numberOf(figure.value)
      if ((at === 0 || isStrong(children, from)) && count >= COUNT.opening)
        return [{ ...found, at, badness: count < COUNT.many ? UNFIT.few : UNFIT.opening }]
      return count >= COUNT.large ? [{ ...found, at, badness: UNFIT.large }] : []
    }),
  )
}

function numberOf(value: string): number {
  return Number(
    value
      .replaceAll(/[^\d,.]/gu, '')
      .replaceAll(/[.,](?=\d{3}(?:\D|$))/gu, '')
      .replace(',', '.'),
  )
}

/** Whether none of it is code or an address. */
function isPlain(children: PhrasingContent[], from: number, to: number): boolean {
  return sliceText(children, from, to).every(isWords)
}

function isWords(node: PhrasingContent): boolean {
  if (node.type === 'strong' || node.type === 'emphasis') return node.children.every(isWords)
  return node.type === 'text'
}

function isStrong(children: PhrasingContent[], from: number): boolean {
  return sliceText(children, from, from + 1)[0]?.type === 'strong'
}

const months = remembered<Set<string>>()

/** Tells names of months in a language, whole and short. */
function monthsOf(lang: string): (word: string) => boolean {
  const known = months(lang, monthNames)
  return (word) => known.has(word.toLowerCase())
}

function monthNames(lang: string): Set<string> {
  const names = (['long', 'short'] as const).flatMap((month) => {
    const format = new Intl.DateTimeFormat(lang, { month, day: 'numeric', timeZone: 'UTC' })
    return Array.from({ length: 12 }, (_, index) => {
      const parts = format.formatToParts(Date.UTC(2024, index, 1))
      return (
        parts
          .find(({ type }) => type === 'month')
          ?.value.toLowerCase()
          .replace('.', '') ?? ''
      )
    })
  })
  return new Set(names)
}
