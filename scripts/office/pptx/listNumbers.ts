import type { Paragraph } from '../presentation.ts'

/**
 * Tell of each numbered paragraph where its list begins: programs count on from there, also after an item was added.
 *
 * @param paragraphs
 *   Paragraphs of one text, in order.
 * @returns
 *   For each, the number that its list begins with; nothing for one without a number.
 */
export function listNumbers(paragraphs: Paragraph[]): Array<number | undefined> {
  // By level, the list that goes on.
  const lists: Array<{ start: number; next: number } | undefined> = []
  return paragraphs.map(({ level = 0, bullet }) => {
    lists.length = Math.min(lists.length, level + 1)
    if (!bullet || !('number' in bullet)) {
      lists[level] = undefined
      return
    }
    const { number } = bullet
    const list = lists[level]
    const start = list?.next === number ? list.start : number
    lists[level] = { start, next: number + 1 }
    return start
  })
}
