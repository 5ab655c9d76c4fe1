import { diffArrays } from 'diff'
import { foundInPieces } from './foundInPieces.ts'

/** Most words of the one by words of the other that are compared at length, to tell exactly which are missing: a second. */
const MOST = 30_000_000
/** Words around a difference that are looked at once more: pieces of one word can be another. */
const AROUND = 8

/**
 * Find the words of a page that a text of it lacks, as it was read back: lines end within its words, and neighbours touch.
 *
 * @param wanted
 *   Words that must be there, in order.
 * @param there
 *   Words of the text; more may stand in between.
 * @returns
 *   Places in `wanted` of the words that are missing; empty when all are there in order.
 */
export function wordsNotIn(wanted: string[], there: string[]): number[] {
  const inPieces = foundInPieces(wanted, there)
  if (inPieces.size === wanted.length) return []
  if (wanted.length * there.length > MOST) return wanted.flatMap((_, index) => (inPieces.has(index) ? [] : index))
  return differences(wanted, there).flatMap(({ asked, read }) => {
    const [words, place] = [wanted.slice(...asked), asked[0]]
    const found = foundInPieces(words, there.slice(...read))
    const lost = words.flatMap((_, index) => (found.has(index) ? [] : place + index))
    return lost.length && isAllThere(wanted, asked, there, read) ? [] : lost
  })
}

/** A stretch of both rows, from and to. */
interface Difference {
  asked: [from: number, to: number]
  read: [from: number, to: number]
}

/** Stretches that are not the same, and hold words that are looked for. */
function differences(wanted: string[], there: string[]): Difference[] {
  const all: Difference[] = []
  let [asked, read] = [0, 0]
  let open: Difference | undefined
  for (const { added, removed, value } of diffArrays(wanted, there)) {
    const from = { asked, read }
    if (!added) asked += value.length
    if (!removed) read += value.length
    if (!added && !removed) open = undefined
    else if (open) [open.asked[1], open.read[1]] = [asked, read]
    else all.push((open = { asked: [from.asked, asked], read: [from.read, read] }))
  }
  return all.filter((one) => one.asked[0] < one.asked[1])
}

/** Whether all words around a difference are there as well. */
function isAllThere(wanted: string[], asked: [number, number], there: string[], read: [number, number]): boolean {
  const wide = ([from, to]: [number, number]): [number, number] => [Math.max(0, from - AROUND), to + AROUND]
  const words = wanted.slice(...wide(asked))
  return foundInPieces(words, there.slice(...wide(read))).size === words.length
}
