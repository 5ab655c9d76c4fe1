import { foundInPieces } from './foundInPieces.ts'

/**
 * Find the words of a slide that a text of it lacks, whatever their order; lines may end within them, and neighbours touch.
 *
 * @param wanted
 *   Words that must be there, each as often.
 * @param there
 *   Words of the text.
 * @returns
 *   Places in `wanted` of the words that are missing.
 */
export function wordsNotAmong(wanted: string[], there: string[]): number[] {
  const left = Map.groupBy(there, (word) => word)
  const missing = wanted.flatMap((word, index) => (left.get(word)?.pop() === undefined ? index : []))
  // Those that follow each other may touch.
  const rows: number[][] = []
  for (const index of missing) {
    const row = rows.at(-1)
    if (row?.at(-1) === index - 1) row.push(index)
    else rows.push([index])
  }
  return rows.flatMap((row) => {
    const words = row.map((index) => wanted[index] ?? '')
    const found = foundInPieces(words, there, false)
    return row.filter((_, at) => !found.has(at) && !foundInPieces(words.slice(at, at + 1), there, false).size)
  })
}
