import type { PhrasingContent } from 'mdast'
import type { Unit } from './unit.ts'
import { textOf, sliceText, trimText } from '../../text/textOf.ts'
import { wordCount } from '../../text/words.ts'

/** Most words of a title. */
const MOST = 12

/** Title of a unit's own: the line that leads to it, without its colon, where that is short; nothing else. */
export function ownTitle({ lead }: Unit): PhrasingContent[] | undefined {
  if (!lead) return
  const text = textOf(lead)
  const words = wordCount(text)
  if (words < 2 || words > MOST || text.includes('\n')) return
  const end = text.replace(/[\s\u00A0\u202F]*[:：]\s*$/u, '').length
  return trimText(sliceText(lead.children, 0, end))
}
