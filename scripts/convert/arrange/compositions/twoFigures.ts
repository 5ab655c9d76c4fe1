import type { Paragraph, PhrasingContent } from 'mdast'
import type { Component, Slide } from '../../../deck/types.ts'
import type { Sentence } from '../../../text/sentences.ts'
import type { Scope } from '../../compose/composer.ts'
import type { Composition, Measured, Offer } from '../composition.ts'
import type { Unit } from '../unit.ts'
import { componentsIn } from '../../../deck/componentsIn.ts'
import { component, paragraph, text } from '../../../deck/builders.ts'
import { figureSize } from '../../../deck/figureSize.ts'
import { leadsOn } from '../../../text/leadsOn.ts'
import { countWords } from '../../../text/countWords.ts'
import { geometry } from '../../../tokens/geometry.ts'
import { setParagraph } from '../../measure/textHeight.ts'
import { eyebrowed } from '../eyebrowed.ts'
import { figureBody } from '../figureBody.ts'
import { framed } from '../framed.ts'
import { leadHeight } from '../led.ts'
import { markedFigure } from '../markedFigure.ts'
import { allOf } from '../someOf.ts'
import { keyFigures, type KeyFigure } from '../keyFigures.ts'

/** Running text, in px. */
const SIZES = { least: 32, most: 48 }
/**
 * Most words of a sentence below one figure, below both, of a paragraph of which one sentence is shown beside another, and of
 * what else is said above or below.
 */
const WORDS = { each: 32, both: 45, paragraph: 35, before: 14, rest: 28 }
/** How far two figures in one sentence are from two that have one each. */
const ONE_SENTENCE = 0.05

/** How far figures are without what is said before or behind them from those with it. */
const LESS = 0.08

/** Share of the room left that is between figures and sentence. */
const SPREAD = 0.3

/** Two figures side by side, each with its own sentence; or both above the one that they share. */
export const twoFigures: Composition = {
  name: 'two-figures',
  offers: (units, at, scope) => {
    const [first, second] = units.slice(at, at + 2)
    const own = found(first, scope)
    const next = [first, second].every(isShort) ? found(second, scope) : []
    const sentences = [first, second].map((unit) => (unit?.kind === 'prose' ? unit.sentences : []))
    return [
      ...shared(own, sentences[0] ?? []),
      ...each(
        own.flatMap((one, index) => own.slice(index + 1).map((other) => [one, other] as const)),
        1,
        sentences[0] ?? [],
      ),
      ...each(
        own.flatMap((one) => next.map((other) => [one, other] as const)),
        2,
        sentences.flat(),
      ),
    ]
  },
}

function isShort(unit: Unit | undefined): boolean {
  return unit !== undefined && countWords(unit.blocks) <= WORDS.paragraph
}

/** A figure that has room beside another, and its sentence. */
interface Told {
  key: KeyFigure
  sentence: Sentence
  /** Whether its sentence has no other that is as good. */
  isOnly: boolean
}

function found(unit: Unit | undefined, scope: Scope): Told[] {
  if (unit?.kind !== 'prose') return []
  const all = keyFigures(unit.sentences, scope)
  return all.flatMap((key) => {
    const sentence = unit.sentences[key.at]
    const isOnly = !all.some((other) => other !== key && other.at === key.at && other.badness <= key.badness)
    const isLarge = sizeOf(key) >= geometry.twoFigures.least
    return sentence && isLarge && !leadsOn(sentence.children) ? [{ key, sentence, isOnly }] : []
  })
}

/** Pairs of which each has a sentence of its own, with no other figure as good in it; what else is said may stand below. */
function each(pairs: Array<readonly [Told, Told]>, count: number, sentences: Sentence[]): Offer[] {
  return pairs
    .filter(([one, other]) => one.sentence !== other.sentence)
    .filter((pair) => pair.every(({ sentence, isOnly }) => isOnly && sentence.words <= WORDS.each))
    .flatMap((pair) => {
      const columns = pair.map(({ key, sentence }) =>
        component('KeyFigure', [paragraph(markedFigure(sentence.children, key.from, key.to))], {
          ...shownOf(key, pair),
        }),
      )
      const badness = (pair[0].key.badness + pair[1].key.badness) / 2
      const rest = sentences.filter((one) => pair.every(({ sentence }) => sentence !== one))
      const first = sentences.findIndex((one) => pair.some(({ sentence }) => sentence === one))
      const before = sentences.slice(0, first)
      const after = rest.filter((one) => !before.includes(one))
      return withRest(columns, [], before, after).map((offer) => ({
        ...offer,
        count,
        badness: badness + (offer.badness ?? 0),
      }))
    })
}

/** Figures with what is said before them above and what else is said below, where that is little, and without. */
function withRest(columns: Component[], shown: PhrasingContent[], before: Sentence[], after: Sentence[]): Offer[] {
  const below = (some: Sentence[]): Paragraph[] => {
    const all = [shown, ...some.map(({ children }) => children)].filter(({ length }) => length)
    return all.length ? [paragraph(all.flatMap((one, index) => [...(index ? [text(' ')] : []), ...one]))] : []
  }
  const afters = isLittle(after, WORDS.rest) ? [after, []] : [[]]
  const befores = isLittle(before, WORDS.before) ? [before, []] : [[]]
  return befores.flatMap((above) =>
    afters.map((some): Offer => {
      const lead = above.length ? [component('LeadIn', allOf(above))] : []
      const offer = offerOf([...columns, ...below(some)])
      const less = Number(above.length < before.length) + Number(some.length < after.length)
      return { ...offer, body: [...lead, ...offer.body], badness: less * LESS }
    }),
  )
}

function isLittle(some: Sentence[], most: number): boolean {
  return (
    some.length > 0 &&
    some.reduce((sum, { words }) => sum + words, 0) <= most &&
    !some.some(({ children }) => leadsOn(children))
  )
}

/** The two best figures of a sentence that has more than one; those of one unit belong together. */
function shared(told: Told[], sentences: Sentence[]): Offer[] {
  return [...new Set(told.map(({ sentence }) => sentence))].flatMap((sentence) => {
    const own = told.filter((one) => one.sentence === sentence)
    const pairs = own.flatMap((one, index) => own.slice(index + 1).map((other) => [one, other] as const))
    const [pair] = pairs.toSorted((a, b) => unlike(a) - unlike(b))
    const least = pair ? Math.max(...pair.map(({ key }) => key.badness)) : 0
    // Of three that are as good, no two stand for all.
    const isOpen = own.some((one) => !pair?.includes(one) && one.key.badness <= least)
    const at = sentences.indexOf(sentence)
    const [before, after] = [sentences.slice(0, at), sentences.slice(at + 1)]
    return pair && !isOpen && sentence.words <= WORDS.both ? together(pair, before, after) : []
  })
}

function unlike([one, other]: readonly [Told, Told]): number {
  return one.key.badness + other.key.badness + (one.key.figure.unit === other.key.figure.unit ? 0 : 0.1)
}

function together(pair: readonly [Told, Told], before: Sentence[], after: Sentence[]): Offer[] {
  const [first, second] = pair
  const shown = [second, first].reduce(
    (children, { key }) => markedFigure(children, key.from, key.to),
    first.sentence.children,
  )
  const figures = pair.map(({ key }) => component('KeyFigure', [], { ...shownOf(key, pair) }))
  const badness = (first.key.badness + second.key.badness) / 2 + ONE_SENTENCE
  return withRest(figures, shown, before, after).map((offer) => ({
    ...offer,
    badness: badness + (offer.badness ?? 0),
  }))
}

function offerOf(children: Component['children']): Offer {
  const body = [component('KeyFigures', children)]
  return { composition: 'two-figures', count: 1, body, sizes: SIZES, measure, isBrief: true }
}

/** A word stands below a figure only where both have one; both are as large as the longer can be. */
function shownOf({ figure }: KeyFigure, pair: readonly [Told, Told]): Record<string, string> {
  const areWords = pair.every(({ key }) => /^\p{L}/u.test(key.figure.unit ?? ''))
  const isWord = /^\p{L}/u.test(figure.unit ?? '')
  const most = Math.min(...pair.map(({ key }) => sizeOf(key)))
  return { value: figure.value, ...(figure.unit && (!isWord || areWords) && { unit: figure.unit }), most: String(most) }
}

function sizeOf({ figure: { value, unit } }: KeyFigure): number {
  return figureSize(value, unit, geometry.twoFigures).figure
}

function measure(slide: Slide): Measured {
  const { twoFigures: look, frame } = geometry
  const size = slide.frontmatter.size ?? SIZES.least
  const parts = componentsIn(slide, 'KeyFigures')[0]?.children ?? []
  const columns = parts.filter((child): child is Component => child.type === 'component')
  const heights = columns.map((column) => {
    const [said] = column.children
    const text = said ? look.above + setParagraph(said, 'text', size, look.line, look.width) : 0
    return figureBody(column, look).height + text
  })
  const shared = parts.find((child): child is Paragraph => child.type === 'paragraph')
  const below = shared ? look.above + setParagraph(shared, 'text', size, look.line, frame.width) : 0
  const height = leadHeight(slide, size) + Math.max(...heights) + below
  // What is left is parted evenly around figures and sentence.
  const spread = (room: number): number => (shared && height < room ? height + (room - height) * SPREAD : height)
  return framed(eyebrowed(slide), (room) => ({ height: spread(room), width: frame.width }), look.above)
}
