import type { Nodes } from 'mdast'
import { textOf } from './textOf.ts'

/** Whether a text ends in a colon: what it leads to comes next. */
export function leadsOn(text: Nodes | Nodes[]): boolean {
  return /[:：]\s*$/u.test(textOf(text))
}
