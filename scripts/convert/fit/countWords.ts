import type { Slide } from '../../deck/types.ts'
import { textOf } from '../../text/textOf.ts'
import { wordCount } from '../../text/words.ts'

/** Count the words of blocks of a slide. */
export function countWords(nodes: Slide['children']): number {
  return nodes.reduce((sum, node) => sum + wordCount(textOf(node)), 0)
}
