import type { Paragraph } from 'mdast'
import type { Slide } from '../../../deck/types.ts'
import type { Scope } from '../../compose/composer.ts'
import type { ProseUnit, Unit } from '../unit.ts'
import type { Composition, Measured, Offer } from '../composition.ts'
import type { Sentence } from '../../../text/sentences.ts'
import type { SentenceWords } from '../../../text/sentenceWords.ts'
import { component, heading, paragraph } from '../../../deck/builders.ts'
import { countWords } from '../../../text/countWords.ts'
import { excerpt } from '../../../text/excerpt.ts'
import { formulasAsTex } from '../../../text/formulasAsTex.ts'
import { pointsBack } from '../../../text/pointsBack.ts'
import { shortLinks } from '../../../text/shortLinks.ts'
import { textOf } from '../../../text/textOf.ts'
import { geometry } from '../../../tokens/geometry.ts'
import { hiddenFigure } from '../hiddenFigure.ts'
import { allOf } from '../someOf.ts'
import { startOf } from '../startOf.ts'
import { slideHeight } from '../../measure/slideHeight.ts'
import { titleLines } from '../../measure/textHeight.ts'

/**
 * Words of the sentence, most of the one before it, of one that it points to, of the paragraph that it
 * concludes, and of who signs it; where nothing names the slide, the sentence may be longer.
 */
const WORDS = { least: 5, most: 24, nameless: 32, before: 20, antecedent: 28, reasons: 45, signature: 8 }
/** Running text, and the sentence in sizes of it. */
const SIZES = { least: 32, most: 42 }
const FACTORS = [2.4, 2, 1.7]
/**
 * How far from emphasis is a paragraph that closes its section with but this sentence, the last sentence of a longer one,
 * its first, and one within a section.
 */
const PLAIN = { closing: 0.15, last: 0.25, first: 0.5, within: 0.6 }
/**
 * How far is one that points to a sentence that is not shown, or that points to another itself; one of numbers, and one of
 * several that begin alike; and the last of those that open a talk from the first, which is its hook.
 */
const UNFIT = { hook: 0.3, alike: 0.6, adrift: 0.8, adriftBefore: 0.25, numbers: 0.5 }

/** How much fuller a slide looks for its tint: what is large stands in its middle. */
const GROUND = 1.25

/** One sentence set large: the emphasised one, or the last of its paragraph; what leads to it small above. */
export const statement: Composition = {
  name: 'statement',
  offers: (units, at, scope) => {
    const [unit, next] = units.slice(at, at + 2)
    if (unit?.kind !== 'prose' || !unit.sentences.length) return []
    const isLast = next?.kind !== 'prose'
    // Of several sentences that open a talk, the first is why one listens.
    const isHooked = at === 0 && !scope.title.children.length && unit.sentences.length > 2
    return [
      ...own(unit, isLast, isHooked, scope),
      ...signed(unit, next, scope),
      ...opening(unit, isHooked, scope),
      ...concluding(unit, next, scope),
    ]
  },
}

/** A sentence of a paragraph, below the one before it. */
function own(unit: ProseUnit, isLast: boolean, isHooked: boolean, scope: Scope): Offer[] {
  const { sentences } = unit
  const main = mainOf(sentences, scope)
  if (!main) return []
  const words = scope.phrases.sentences
  const at = sentences.indexOf(main)
  const above = leading(sentences.slice(0, at), main, words)
  const plain = main.strongWords > 0 ? 0 : isLast ? (sentences.length > 1 ? PLAIN.last : PLAIN.closing) : PLAIN.within
  const isAdrift = at > 0 && !above.length && pointsBack(main, words)
  const isBeforeAdrift = above[0] && above[0] !== sentences[0] && pointsBack(above[0], words)
  const badness =
    plain +
    (isHooked ? UNFIT.hook : 0) +
    (isOneOf(sentences, main) ? UNFIT.alike : 0) +
    (isAdrift ? UNFIT.adrift : isBeforeAdrift ? UNFIT.adriftBefore : 0) +
    (numbersIn(textOf(main.children)) > 1 ? UNFIT.numbers : 0) +
    hiddenFigure(unit, scope)
  return offersOf(allOf(above), main, { count: 1, badness }, scope)
}

/** Whether a sentence without emphasis begins as its neighbour does: it is one of several. */
function isOneOf(sentences: Sentence[], main: Sentence): boolean {
  const at = sentences.indexOf(main)
  const start = startOf(main.children)
  return (
    !main.strongWords && [sentences[at - 1], sentences[at + 1]].some((one) => one && startOf(one.children) === start)
  )
}

/** The sentence before, and those that it points back to; none where that is too much. */
function leading(before: Sentence[], main: Sentence, words: SentenceWords): Sentence[] {
  const most = pointsBack(main, words) ? WORDS.antecedent : WORDS.before
  const last = before.at(-1)
  if (!last || last.words > most) return []
  const start = before.findLastIndex((one) => !pointsBack(one, words))
  const all = before.slice(Math.max(0, start))
  return all.reduce((sum, one) => sum + one.words, 0) <= WORDS.reasons ? all : [last]
}

/** A last word, above the name of who signs it. */
function signed(unit: ProseUnit, next: Unit | undefined, scope: Scope): Offer[] {
  if (next?.kind !== 'prose' || next.asked || !isSignature(next)) return []
  return own(unit, true, false, scope).map((offer) => ({
    ...offer,
    count: 2,
    body: [...offer.body, component('Support', allOf(next.sentences))],
  }))
}

/** A short line that is no sentence: « Le collectif des voyageurs du soir ». */
function isSignature({ sentences: [only, more] }: ProseUnit): boolean {
  return only !== undefined && !more && only.words <= WORDS.signature && !/\p{P}\s*$/u.test(textOf(only.children))
}

/** The first sentence of a paragraph, above the one after it. */
function opening(unit: ProseUnit, isHooked: boolean, scope: Scope): Offer[] {
  const [main, after] = unit.sentences
  if (!main || !after || unit.sentences.some(({ strongWords }) => strongWords > 0)) return []
  if (
    !isLarge(main, scope) ||
    after.words > WORDS.before ||
    numbersIn(textOf(main.children)) > 0 ||
    pointsBack(main, scope.phrases.sentences)
  )
    return []
  if (isOneOf(unit.sentences, main)) return []
  const badness = PLAIN.first - (isHooked ? UNFIT.hook : 0) + hiddenFigure(unit, scope)
  const offers = offersOf([], main, { count: 1, badness }, scope)
  return offers.map((offer) => ({
    ...offer,
    body: [...offer.body, component('Support', [paragraph(after.children)])],
  }))
}

/** An emphasised sentence that begins a paragraph, below the paragraph before it, which says why. */
function concluding(unit: ProseUnit, next: Unit | undefined, scope: Scope): Offer[] {
  if (next?.kind !== 'prose' || next.asked) return []
  const [main] = next.sentences
  if (
    !main ||
    main.strongWords === 0 ||
    mainOf(next.sentences, scope) !== main ||
    mainOf(unit.sentences, scope)?.strongWords
  )
    return []
  if (countWords(unit.blocks) > WORDS.reasons) return []
  return offersOf(allOf(unit.sentences), main, { count: 2, badness: hiddenFigure(unit, scope) / 2 }, scope)
}

/** How many numbers a text has: times, dates and sums are no statement. */
function numbersIn(text: string): number {
  return text.match(/\d+(?:[.,\u00A0\u202F]\d+)*/gu)?.length ?? 0
}

/** The most emphasised sentence, else the last; none where it is no statement. */
function mainOf(sentences: Sentence[], scope: Scope): Sentence | undefined {
  const [first, ...others] = sentences
  if (!first) return undefined
  const strongest = others.reduce((best, one) => (one.strongWords > best.strongWords ? one : best), first)
  const main = strongest.strongWords > 0 ? strongest : (sentences.at(-1) ?? first)
  return isLarge(main, scope) ? main : undefined
}

function isLarge(one: Sentence, { title }: Scope): boolean {
  const most = title.children.length ? WORDS.most : WORDS.nameless
  return one.words >= WORDS.least && one.words <= most && isPlain(one)
}

function offersOf(
  above: Paragraph[],
  main: Sentence,
  { count, badness }: { count: number; badness: number },
  scope: Scope,
): Offer[] {
  const { children } = excerpt(main, scope.phrases.sentences)
  // Emphasis of all of it is what being large is.
  const isAll = main.strongWords >= main.words
  const large = heading(
    shortLinks(isAll ? children.flatMap((one) => (one.type === 'strong' ? one.children : one)) : children),
  )
  return FACTORS.map((factor): Offer => ({
    composition: 'statement',
    count,
    body: [...above.map((one) => component('Support', [one])), large],
    hasOwnHeading: true,
    isBrief: true,
    sizes: SIZES,
    headOf: (size) => Math.round((size * factor) / 2) * 2,
    measure,
    badness,
  }))
}

/**
 * In a title, a formula would be TeX, and code is no sentence; what ends in a colon leads to something, and in a comma to all
 * that follows.
 */
function isPlain({ children }: Sentence): boolean {
  const hasCode = children.some(({ type }) => type === 'inlineCode')
  return !hasCode && formulasAsTex(children) === children && !/[:：,،，、]\s*$/u.test(textOf(children))
}

function measure(slide: Slide): Measured {
  const head = slide.frontmatter.head ?? geometry.statement.size
  const { needed, room } = slideHeight(slide)
  const heading = slide.children.find(({ type }) => type === 'heading')
  const lines = heading ? titleLines(heading, head, geometry.statement.width) : 1
  return {
    needed: lines > 4 ? Infinity : needed,
    room,
    fill: Math.min(1, (needed / room) * GROUND) * (lines > 1 ? 1 : 0.6),
  }
}
