/**
 * Find words in a text that breaks them at the end of a line, or writes them without the blank between them: a row of words
 * is there where its letters and those of a row of words of the text are the same, from the first to the last.
 *
 * @param wanted
 *   Words that are looked for, in order.
 * @param there
 *   Words of the text; each is used once, in order.
 * @param isWhole
 *   Whether a word counts that stands there as it is (default: `true`).
 * @returns
 *   Places in `wanted` of the words that are there.
 */
export function foundInPieces(wanted: string[], there: string[], isWhole = true): Set<number> {
  const found = new Set<number>()
  let used = 0
  for (let next = 0; next < wanted.length;) {
    const row = rowAt(wanted, next, there, used, isWhole)
    for (let index = next; row && index < row.next; index++) found.add(index)
    next = row?.next ?? next + 1
    used = row?.end ?? used
  }
  return found
}

/** Where a row ends, in the words that are looked for and in those of the text. */
interface Row {
  next: number
  end: number
}

/** Find the first row that begins with a word, at a place of the text or after it. */
function rowAt(wanted: string[], next: number, there: string[], from: number, isWhole: boolean): Row | undefined {
  for (let at = from; at < there.length; at++) {
    const row = sameLetters(wanted, next, there, at)
    if (row && (isWhole || row.next - next > 1 || row.end - at > 1)) return row
  }
  return
}

/** Read two rows of words letter by letter until words end in both. */
function sameLetters(wanted: string[], next: number, there: string[], at: number): Row | undefined {
  let [asked, read] = [wanted[next++] ?? '', there[at++] ?? '']
  while (asked !== read) {
    const length = Math.min(asked.length, read.length)
    if (asked.slice(0, length) !== read.slice(0, length)) return
    if (asked.length === length) {
      const more = wanted[next++]
      if (more === undefined) return
      asked += more
    } else {
      const more = there[at++]
      if (more === undefined) return
      read += more
    }
  }
  return { next, end: at }
}
