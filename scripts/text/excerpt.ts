import type { PhrasingContent } from 'mdast'
import type { Sentence } from './sentences.ts'
import type { SentenceWords } from './sentenceWords.ts'
import type { Span } from './unbroken.ts'
import { sentence } from './sentences.ts'
import { sliceText, textOf, trimText } from './textOf.ts'
import { unbroken } from './unbroken.ts'
import { wordCount } from './words.ts'

/** Longest sentence that is shown whole, in words. */
const LONG = 26
/** How much longer it may be where a cut would leave less than half of it, and not how it begins. */
const STRETCH = 1.3
/** Fewest words before what is left out, and of a main clause that stands by itself. */
const STUB = { before: 6, alone: 5 }
/** Where nothing short enough is left, a cut has to leave out at least this share. */
const WORTH = 0.2
/** Stands for what is left out. */
const CUT = '…'
/** Letters of a clause that are looked at. */
const HEAD = 60

/** Farthest that an excerpt may end from the start of its sentence, in characters. */
const REACH = 1500

/** Punctuation that parts clauses; a dash between numbers does not. */
const PARTS = /(?:[,;:،؛](?=\s)|(?<=\s)[–-](?=\s)(?!\s\p{N})|—|[，；：])\s*/gu
/** What may stand at the end of what is kept, and is not. */
const LOOSE = /[\s,;:—–…،؛，；：]/u
/** What may stand before the first word of a clause. */
const BEFORE = /^[^\p{L}\p{N}]*/u
/** Scripts that put no blank before a sign. */
const DENSE = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]\P{L}*$/u

type Mark = ',' | ';' | ':' | '—' | '(' | ')'

/** Place where one clause ends and the next begins. */
interface Bound {
  /** Where what stands before it ends, without punctuation. */
  end: number
  /** Where the next clause begins. */
  next: number
  mark: Mark
  /** First letters of the next clause. */
  head: string
}

/**
 * Shorten a long sentence to what is true by itself: its main clause, without what is added to it or what leads to it.
 *
 * A condition never stands alone; contrasts, exceptions and conditions after the main clause are never left out, nor is
 * what a question asks. Where no such cut is found, the sentence is shown whole.
 *
 * @param words
 *   Words of its language.
 * @param limit
 *   Words that are short enough (default: `26`).
 * @returns
 *   The sentence itself, or an excerpt with « … » where words are left out.
 */
export function excerpt(long: Sentence, words: SentenceWords, limit = LONG): Sentence {
  if (long.words <= limit) return long
  const text = textOf(long.children)
  const cuts = cutsOf(text, long.children, words).map(({ from, to }) => ({ from, to, made: cut(long, text, from, to) }))
  const kept = cuts.filter(({ made }) => made.strongWords > 0 || long.strongWords === 0)
  const short = kept.filter(({ made }) => made.words <= limit)
  const [best] = short.toSorted(
    (a, b) => b.made.strongWords - a.made.strongWords || b.made.words - a.made.words || a.from - b.from,
  )
  const isLittle = best !== undefined && best.from > 0 && best.made.words * 2 < long.words
  if (best) return isLittle && long.words <= limit * STRETCH ? long : best.made
  const [least] = kept.toSorted((a, b) => a.made.words - b.made.words)
  return least && least.made.words <= long.words * (1 - WORTH) ? least.made : long
}

/** Stretches of a sentence that can stand for it. */
function cutsOf(text: string, children: PhrasingContent[], words: SentenceWords): Span[] {
  const bounds = boundsOf(text, unbroken(children, text))
  const main = mainClause(text, bounds, words)
  if (main === undefined) return []
  const from = bounds[main]?.next ?? 0
  const isQuestion = /[?؟？]\P{L}*$/u.test(text)
  const ends = isQuestion ? [] : endsOf(text, bounds, words).filter((end) => end > from && end < REACH)
  return [...new Set([0, from])]
    .flatMap((start) => [...ends, text.length].map((to) => ({ from: start, to })))
    .filter(({ from: start, to }) => start > 0 || to < text.length)
    .filter(({ from: start, to }) => wordCount(text.slice(start, to)) >= (start ? STUB.alone : STUB.before))
    .filter(({ to }) => to === text.length || !words.unfinished.test(text.slice(0, to).slice(-HEAD).trimEnd()))
}

function boundsOf(text: string, whole: Span[]): Bound[] {
  const bound = (end: number, next: number, mark: Mark): Bound => ({
    end,
    next,
    mark,
    head: text.slice(next, next + HEAD).replace(BEFORE, ''),
  })
  let span = 0
  const parts = Array.from(text.matchAll(PARTS), ({ 0: part, index }) =>
    bound(index, index + part.length, markOf(part)),
  ).filter(({ end, next }) => {
    while ((whole[span]?.to ?? Infinity) <= end) span += 1
    return end > 0 && next < text.length && end < (whole[span]?.from ?? Infinity)
  })
  const brackets = whole
    .filter(({ from }) => /[(（]/u.test(text[from] ?? '') && /\s/u.test(text[from - 1] ?? ''))
    .flatMap(({ from, to }) => {
      const goesOn = /^\s+(?=[\p{L}\p{N}])/u.exec(text.slice(to, to + HEAD))?.[0].length
      return [bound(from, from, '('), ...(goesOn ? [bound(to, to + goesOn, ')')] : [])]
    })
  return [...parts, ...brackets].toSorted((a, b) => a.next - b.next)
}

function markOf(part: string): Mark {
  const mark = part.slice(0, 1)
  if (/[;؛；]/u.test(mark)) return ';'
  if (/[:：]/u.test(mark)) return ':'
  return /[—–-]/u.test(mark) ? '—' : ','
}

/**
 * Find where the main clause of a sentence begins.
 *
 * @returns
 *   Place of the bound before it; `-1` for the start of the sentence, nothing where it cannot be told.
 */
function mainClause(text: string, bounds: Bound[], words: SentenceWords): number | undefined {
  const start = text.replace(BEFORE, '')
  if (words.exception.test(start)) return undefined
  if (!words.subordinate.test(start)) return -1
  const from = bounds.flatMap(({ mark, head }, at) =>
    mark === ',' &&
    !words.subordinate.test(head) &&
    !words.exception.test(head) &&
    (words.subject.test(head) || !isPart(head, words))
      ? [at]
      : [],
  )
  const spoken = from.find((at) => words.subject.test(bounds[at]?.head ?? ''))
  const main = spoken ?? (from.length === 1 ? from[0] : undefined)
  // « Quand, chaque soir, il rentre, … »: what is inserted is no condition yet.
  const isTold = main !== undefined && wordCount(text.slice(0, bounds[0]?.end)) > 2
  return isTold ? main : undefined
}

/** Ends of what can be kept: all that stands behind can be left out. */
function endsOf(text: string, bounds: Bound[], words: SentenceWords): number[] {
  const listEnd = listedUntil(text, bounds, words)
  const ends: number[] = []
  // Whether all from the bound behind on belongs to what is left out: the main clause does not go on in it.
  let isRest = true
  let dash: { isLast: boolean; leadsOn: boolean } = { isLast: true, leadsOn: true }
  for (const [index, { mark, end, head }] of [...bounds.entries()].toReversed()) {
    const before = bounds[index - 1]?.head ?? ''
    const after = bounds[index + 1]
    const isStrong = mark === ';' || mark === ':'
    const isMore = mark === ',' && isJoined(head, words)
    const canEnd =
      (isStrong && (mark === ';' || end > listEnd)) ||
      isMore ||
      (mark === '(' && isRest && (after?.mark !== ')' || words.adverbial.test(after.head))) ||
      (mark === ',' && isRest && words.addition.test(head) && !words.exception.test(before)) ||
      // A dash alone parts what follows from the sentence; of two, the second may lead back to it.
      (mark === '—' && end > listEnd && (dash.isLast || dash.leadsOn))
    if (canEnd) ends.push(end)
    if (mark === '—') dash = { isLast: false, leadsOn: isRest && words.adverbial.test(head) }
    const goesOn =
      mark === '(' ||
      (mark === ',' && (isListed(head, words) || isParallel(before, head, words))) ||
      (mark === ')' && (words.adverbial.test(head) || words.and.test(head)))
    isRest = isStrong || isMore || (isRest && goesOn)
  }
  return ends.toReversed()
}

/**
 * Where the list ends that opens a sentence, and that a colon or dash makes one thing of: « Un arbre, une marque : tout
 * compte ».
 *
 * @returns
 *   Offset of the colon or dash; `-1` where the sentence does not open so.
 */
function listedUntil(text: string, bounds: Bound[], words: SentenceWords): number {
  const until = bounds.findIndex(({ mark }) => mark !== ',')
  const heads = [text.replace(BEFORE, ''), ...bounds.slice(0, Math.max(0, until)).map(({ head }) => head)]
  const isList =
    heads.length > 1 &&
    !heads.some((head) => [words.subject, words.adverbial, words.addition].some((set) => set.test(head)))
  return isList ? (bounds[until]?.end ?? -1) : -1
}

/** Whether a clause is one more addition, or one more of a list in it; « de » or « dans » may lead back to the main one. */
function isListed(head: string, { addition, and }: SentenceWords): boolean {
  return addition.test(head) || and.test(head) || /^[\p{Lu}\p{N}]/u.test(head)
}

/** Whether a clause goes on as the one before it does: « ainsi que les fiches, les plans », « envie de fermer, de vendre ». */
function isParallel(before: string, head: string, { addition, nominal }: SentenceWords): boolean {
  const first = /^[\p{L}’']+/u.exec(head)?.[0] ?? ''
  const [opening] = before
    .replace(addition, '')
    .trimStart()
    .split(/[^\p{L}’']+/u)
  if (first && opening === first) return true
  return nominal.test(head) && before.split(/[^\p{L}’']+/u).includes(first)
}

/** Whether a clause cannot be the main one. */
function isPart(head: string, words: SentenceWords): boolean {
  return isListed(head, words) || words.adverbial.test(head) || words.nominal.test(head)
}

/** Whether a clause is one more main clause: « et il … ». */
function isJoined(head: string, { and, subject }: SentenceWords): boolean {
  const joint = and.exec(head)?.[0]
  return joint !== undefined && subject.test(head.slice(joint.length).trimStart())
}

function cut(long: Sentence, text: string, from: number, to: number): Sentence {
  const isEnd = to >= text.length
  let end = to
  while (!isEnd && end > from && LOOSE.test(text[end - 1] ?? '')) end -= 1
  const blank = DENSE.test(text.slice(from, end)) ? '' : '\u00A0'
  const shown = [
    ...(from > 0 ? [{ type: 'text' as const, value: CUT + blank }] : []),
    ...trimText(sliceText(long.children, from, end)),
    ...(isEnd ? [] : [{ type: 'text' as const, value: blank + CUT }]),
  ]
  return sentence(shown, long.paragraph)
}
