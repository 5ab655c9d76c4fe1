import { diffArrays } from 'diff'

/**
 * Find what is missing of a row of words in another, which may hold more words in between.
 *
 * @param wanted
 *   Words that must be there, in order.
 * @param there
 *   Words that are there.
 * @returns
 *   Places in `wanted` of the words that are missing; empty when all are there in order.
 */
export function missingWords(wanted: string[], there: string[]): number[] {
  let next = 0
  const isWhole = wanted.every((word) => {
    next = there.indexOf(word, next) + 1
    return next > 0
  })
  if (isWhole) return []
  let at = 0
  return diffArrays(wanted, there).flatMap(({ added, removed, value }) => {
    if (added) return []
    const stretch = value.map((_, index) => at + index)
    at += value.length
    return removed ? stretch : []
  })
}
