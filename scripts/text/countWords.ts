import type { Nodes } from 'mdast'
import { textOf } from './textOf.ts'
import { wordCount } from './words.ts'

/** Count the words of several nodes as their readers would, each by itself. */
export function countWords(nodes: Nodes[]): number {
  return nodes.reduce((sum, node) => sum + wordCount(textOf(node)), 0)
}
