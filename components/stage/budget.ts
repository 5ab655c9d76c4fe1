/** How long talks are said to take, by slide. */
export interface Budget {
  /** Time for each slide, in ms, in order. */
  slides: number[]
  /** Sum of them, in ms. */
  total: number
}

/** Least time for a slide that has no notes, in words that could be said meanwhile: it is looked at. */
const LEAST = 10

/**
 * Share the time of a talk out among its slides, by the length of their notes.
 *
 * @param words
 *   Words of the notes of each slide, in order.
 * @param perMinute
 *   Words that are said in a minute, for a talk whose length nobody set.
 * @param minutes
 *   How long the talk may take (optional).
 */
export function budgetOf(words: number[], perMinute: number, minutes?: number): Budget {
  const weights = words.map((count) => Math.max(count, LEAST))
  const sum = weights.reduce((all, one) => all + one, 0)
  const total = (minutes ?? sum / perMinute) * 60_000
  return { slides: weights.map((one) => (sum ? (one / sum) * total : 0)), total }
}

/**
 * Tell how far a talk is ahead of its budget.
 *
 * Within the time of the slide that is on, it is neither ahead nor behind.
 *
 * @param budget
 *   Budget.
 * @param page
 *   Number of the slide that is on.
 * @param used
 *   Time so far, in ms.
 * @returns
 *   Time in ms: less than 0 when behind.
 */
export function aheadBy({ slides }: Budget, page: number, used: number): number {
  const before = slides.slice(0, page - 1).reduce((sum, one) => sum + one, 0)
  const after = before + (slides[page - 1] ?? 0)
  return Math.min(Math.max(used, before), after) - used
}
