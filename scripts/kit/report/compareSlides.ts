import { wordsOf } from '../../text/words.ts'

/** What two kits are compared by. */
export interface ComparedSlide {
  title: string
  /** What is shown, or a hash of it. */
  shown: string
  /** What is said. */
  said: string
}

/** A slide of one kit or of both, by its place from 0: what is only before is gone, what is only after is new. */
export interface SlidePair {
  before?: number
  after?: number
  /** Whether it was somewhere else among its neighbours. */
  isMoved?: true
}

/** Share of words from which on two slides can be one that was changed; those with the same title are so much more alike. */
const ALIKE = 0.35
const SAME_TITLE = 0.4
/** What a slide of one kit alone costs, and the least that one costs which was changed; at most it is 1. */
const ALONE = 0.5
const CHANGED = 0.25

type Way = 'pair' | 'gone' | 'new'

/**
 * Find out which slide of a kit is which of another: those that are the same or alike, in order, so that as much as can be
 * is alike.
 *
 * @returns
 *   Slides in the order of the kit after; those that are gone stand where they were.
 */
export function compareSlides(before: readonly ComparedSlide[], after: readonly ComparedSlide[]): SlidePair[] {
  const start = sameFrom(before, after)
  const end = Math.min(sameFrom(before.toReversed(), after.toReversed()), Math.min(before.length, after.length) - start)
  const between = aligned(before.slice(start, before.length - end), after.slice(start, after.length - end))
  const pairs = [
    ...Array.from({ length: start }, (_, at) => ({ before: at, after: at })),
    ...between.map((pair) => shifted(pair, start)),
    ...Array.from({ length: end }, (_, at) => ({
      before: before.length - end + at,
      after: after.length - end + at,
    })),
  ]
  return withMoved(pairs, before, after)
}

function sameFrom(before: readonly ComparedSlide[], after: readonly ComparedSlide[]): number {
  const first = before.findIndex((slide, at) => !after[at] || !isSame(slide, after[at]))
  return first < 0 ? before.length : first
}

function isSame(one: ComparedSlide, other: ComparedSlide): boolean {
  return one.shown === other.shown && one.said === other.said
}

/** The cheapest way from one row to the other. */
function aligned(before: readonly ComparedSlide[], after: readonly ComparedSlide[]): SlidePair[] {
  const words = [before, after].map((slides) => slides.map(({ said }) => counted(wordsOf(said))))
  const price = (from: number, to: number): number => {
    const [one, other] = [before[from], after[to]]
    const [wordsOfOne, wordsOfOther] = [words[0]?.[from], words[1]?.[to]]
    if (!one || !other || !wordsOfOne || !wordsOfOther) return Infinity
    if (isSame(one, other)) return 0
    const named = one.title !== '' && one.title === other.title ? SAME_TITLE : 0
    const alike = Math.min(1, named + likeness(wordsOfOne, wordsOfOther))
    return alike < ALIKE ? Infinity : 1 - alike * (1 - CHANGED)
  }
  // From the end: what the rest of both rows costs at best, and how that begins.
  const width = after.length + 1
  const costs = new Float64Array((before.length + 1) * width)
  const ways: Way[] = []
  for (let from = before.length; from >= 0; from--)
    for (let to = after.length; to >= 0; to--) {
      const cost = (at: number, of: number): number =>
        at > before.length || of > after.length ? Infinity : (costs[at * width + of] ?? Infinity)
      if (from === before.length && to === after.length) continue
      const pair = price(from, to) + cost(from + 1, to + 1)
      const gone = ALONE + cost(from + 1, to)
      const fresh = ALONE + cost(from, to + 1)
      const least = Math.min(pair, gone, fresh)
      costs[from * width + to] = least
      ways[from * width + to] = least === pair ? 'pair' : least === gone ? 'gone' : 'new'
    }
  const pairs: SlidePair[] = []
  for (let [from, to] = [0, 0]; from < before.length || to < after.length;) {
    const way = ways[from * width + to] ?? 'new'
    pairs.push({ ...(way !== 'new' && { before: from }), ...(way !== 'gone' && { after: to }) })
    if (way !== 'new') from++
    if (way !== 'gone') to++
  }
  return pairs
}

/** What is gone here and new there, as it was, has moved. */
function withMoved(pairs: SlidePair[], before: readonly ComparedSlide[], after: readonly ComparedSlide[]): SlidePair[] {
  const gone = new Map<string, number[]>()
  const keyOf = (slide: ComparedSlide | undefined): string => JSON.stringify([slide?.shown, slide?.said])
  for (const pair of pairs)
    if (pair.before !== undefined && pair.after === undefined) {
      const key = keyOf(before[pair.before])
      gone.set(key, [...(gone.get(key) ?? []), pair.before])
    }
  const moved = new Set<number>()
  const found = pairs.map((pair) => {
    if (pair.after === undefined || pair.before !== undefined) return pair
    const from = gone.get(keyOf(after[pair.after]))?.shift()
    if (from === undefined) return pair
    moved.add(from)
    return { before: from, after: pair.after, isMoved: true as const }
  })
  return found.filter((pair) => pair.after !== undefined || !moved.has(pair.before ?? -1))
}

function shifted({ before, after }: SlidePair, by: number): SlidePair {
  return {
    ...(before !== undefined && { before: before + by }),
    ...(after !== undefined && { after: after + by }),
  }
}

function counted(words: string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** Share of words that both have (Dice), 0 to 1. */
function likeness(one: Map<string, number>, other: Map<string, number>): number {
  let both = 0
  for (const [word, count] of one) both += Math.min(count, other.get(word) ?? 0)
  const all = sum(one) + sum(other)
  return all ? (2 * both) / all : 0
}

function sum(counts: Map<string, number>): number {
  return [...counts.values()].reduce((all, count) => all + count, 0)
}
