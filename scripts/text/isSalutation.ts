import type { Nodes } from 'mdast'
import { textOf } from './textOf.ts'

/** Whether a line speaks to somebody: it ends in a comma, and a sentence goes on from it. */
export function isSalutation(line: Nodes | Nodes[]): boolean {
  return /[,،，、]\s*$/u.test(textOf(line))
}
