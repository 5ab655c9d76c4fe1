import type { Paragraph } from 'mdast'
import type { Sentence } from '../../text/sentences.ts'
import type { SentenceWords } from '../../text/sentenceWords.ts'
import type { Scope } from '../compose/composer.ts'
import type { ProseUnit, Unit } from './unit.ts'
import { paragraph } from '../../deck/builders.ts'
import { countWords } from '../../text/countWords.ts'
import { formulasAsTex } from '../../text/formulasAsTex.ts'
import { isSalutation } from '../../text/isSalutation.ts'
import { leadsOn } from '../../text/leadsOn.ts'
import { pointsBack } from '../../text/pointsBack.ts'
import { textOf } from '../../text/textOf.ts'
import { hiddenFigure } from './hiddenFigure.ts'
import { allOf } from './someOf.ts'
import { startOf } from './startOf.ts'

/** Words of the sentence; it may be longer where nothing names its slide. */
const LARGE = { least: 4, most: 24, nameless: 32 }
/** Most words of the sentence before or after it, of one that it points to, of all that it concludes, and of who signs it. */
const SMALL = { beside: 20, antecedent: 28, reasons: 45, signature: 8 }
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

/** A sentence that can be set large, and what stands small around it. */
export interface LargeSentence {
  main: Sentence
  above: Paragraph[]
  below: Paragraph[]
  /** How many units it takes. */
  count: number
  /** How far it is from one that its author emphasised, from 0 on. */
  badness: number
}

/**
 * Find the sentences at a place that can be set large: the emphasised one, or the last or first of its paragraph. Each is
 * understood by itself, or stands with what it points back to.
 *
 * @returns
 *   Ways to do it; none where no sentence can be large.
 */
export function largeSentences(units: Unit[], at: number, scope: Scope): LargeSentence[] {
  const [unit, next] = units.slice(at, at + 2)
  if (unit?.kind !== 'prose' || !unit.sentences.length) return []
  // Of several sentences that open a talk, the first is why one listens.
  const isHooked = at === 0 && !scope.title.children.length && unit.sentences.length > 2
  return [
    ...own(unit, next?.kind !== 'prose', isHooked, scope),
    ...signed(unit, next, scope),
    ...opening(unit, isHooked, scope),
    ...concluding(unit, next, scope),
    ...addressed(unit, next, scope),
  ]
}

/** A sentence of a paragraph, below the one before it. */
function own(unit: ProseUnit, isLast: boolean, isHooked: boolean, scope: Scope): LargeSentence[] {
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
    (numbersIn(main) > 1 ? UNFIT.numbers : 0) +
    hiddenFigure(unit, scope)
  const after = sentences.slice(at + 1)
  const belows = isBrief(after) ? [allOf(after), []] : [[]]
  return belows.map((below) => ({ main, above: allOf(above), below, count: 1, badness }))
}

/** Whether what follows is no more than a remark, and leads to nothing. */
function isBrief(after: Sentence[]): boolean {
  const words = after.reduce((sum, one) => sum + one.words, 0)
  return words > 0 && words <= SMALL.beside && after.every(isPlain)
}

/** The sentence before, and those that it points back to; none where that is too much. */
function leading(before: Sentence[], main: Sentence, words: SentenceWords): Sentence[] {
  const last = before.at(-1)
  if (!last || last.words > (pointsBack(main, words) ? SMALL.antecedent : SMALL.beside)) return []
  const start = before.findLastIndex((one) => !pointsBack(one, words))
  const all = before.slice(Math.max(0, start))
  return all.reduce((sum, one) => sum + one.words, 0) <= SMALL.reasons ? all : [last]
}

/** A last word, above the name of who signs it. */
function signed(unit: ProseUnit, next: Unit | undefined, scope: Scope): LargeSentence[] {
  if (next?.kind !== 'prose' || next.asked || !isSignature(next)) return []
  return own(unit, true, false, scope).map((one) => ({ ...one, count: 2, below: allOf(next.sentences) }))
}

/** A short line that is no sentence: « Le collectif des voyageurs du soir ». */
function isSignature({ sentences: [only, more] }: ProseUnit): boolean {
  return only !== undefined && !more && only.words <= SMALL.signature && !/\p{P}\s*$/u.test(textOf(only.children))
}

/** The first sentence of a paragraph without emphasis, above the one after it. */
function opening(unit: ProseUnit, isHooked: boolean, scope: Scope): LargeSentence[] {
  const [main, after, ...others] = unit.sentences
  if (!main || !after || after.words > SMALL.beside || !isLarge(main, scope)) return []
  if (unit.sentences.some(({ strongWords }) => strongWords > 0) || numbersIn(main) > 0) return []
  if (pointsBack(main, scope.phrases.sentences) || isOneOf(unit.sentences, main)) return []
  const badness = PLAIN.first - (isHooked ? UNFIT.hook : 0) + hiddenFigure(unit, scope)
  return [
    { main, above: [], below: allOf(isBrief([after, ...others]) ? [after, ...others] : [after]), count: 1, badness },
  ]
}

/** An emphasised sentence that begins a paragraph, below the paragraph before it, which says why. */
function concluding(unit: ProseUnit, next: Unit | undefined, scope: Scope): LargeSentence[] {
  if (next?.kind !== 'prose' || next.asked || countWords(unit.blocks) > SMALL.reasons) return []
  const [main, after] = next.sentences
  if (!main?.strongWords || mainOf(next.sentences, scope) !== main) return []
  if (mainOf(unit.sentences, scope)?.strongWords) return []
  const below = after && after.words <= SMALL.beside ? [paragraph(after.children)] : []
  return [{ main, above: allOf(unit.sentences), below, count: 2, badness: hiddenFigure(unit, scope) / 2 }]
}

/** A sentence of the paragraph below a line that speaks to somebody and ends in a comma: « Mesdames et Messieurs, ». */
function addressed({ sentences }: ProseUnit, next: Unit | undefined, scope: Scope): LargeSentence[] {
  const [only, more] = sentences
  if (!only || more || only.words > SMALL.beside || !isSalutation(only.children)) return []
  if (next?.kind !== 'prose' || next.asked) return []
  return own(next, true, false, scope).map((one) => {
    const [first, ...others] = one.above
    // One sentence goes on from the other: « Chère voisine, le pont … ».
    const line = [...only.children, ...(first ? [{ type: 'break' } as const, ...first.children] : [])]
    return { ...one, count: 2, above: [paragraph(line), ...others] }
  })
}

/** The most emphasised sentence, else the last; none where it cannot be large. */
function mainOf(sentences: Sentence[], scope: Scope): Sentence | undefined {
  const [first, ...others] = sentences
  if (!first) return undefined
  const strongest = others.reduce((best, one) => (one.strongWords > best.strongWords ? one : best), first)
  const main = strongest.strongWords > 0 ? strongest : (sentences.at(-1) ?? first)
  return isLarge(main, scope) ? main : undefined
}

function isLarge(one: Sentence, { title }: Scope): boolean {
  const most = title.children.length ? LARGE.most : LARGE.nameless
  return one.words >= LARGE.least && one.words <= most && isPlain(one)
}

/**
 * In a title, a formula would be TeX, and code is no sentence; what ends in a colon leads to something, and in a comma to all
 * that follows.
 */
function isPlain({ children }: Sentence): boolean {
  const hasCode = children.some(({ type }) => type === 'inlineCode')
  return !hasCode && formulasAsTex(children) === children && !leadsOn(children) && !isSalutation(children)
}

/** Whether a sentence without emphasis begins as its neighbour does: it is one of several. */
function isOneOf(sentences: Sentence[], main: Sentence): boolean {
  const at = sentences.indexOf(main)
  const start = startOf(main.children)
  if (main.strongWords || !start) return false
  return [sentences[at - 1], sentences[at + 1]].some((one) => one && startOf(one.children) === start)
}

/** How many numbers a sentence has: times, dates and sums are nothing to be set large. */
function numbersIn({ children }: Sentence): number {
  return textOf(children).match(/\d+(?:[.,\u00A0\u202F]\d+)*/gu)?.length ?? 0
}
