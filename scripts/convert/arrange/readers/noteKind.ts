import type { Blockquote } from 'mdast'
import type { Scope } from '../../compose/composer.ts'
import { calloutKind, type CalloutKind } from '../../../deck/callouts.ts'
import { textOf } from '../../../text/textOf.ts'

/**
 * Kind of the note that a quote is: one that begins with a name in strong letters and a colon, or holds a list, code or a
 * table; nothing where it is a quotation.
 */
export function noteKind(quote: Blockquote, { phrases }: Scope): CalloutKind | undefined {
  const first = quote.children[0]
  const text = first ? textOf(first) : ''
  const strong = first?.type === 'paragraph' ? first.children.find(({ type }) => type === 'strong') : undefined
  const label = strong ? textOf(strong) : ''
  const from = text.indexOf(label)
  const isNamed =
    label !== '' &&
    !/[\p{L}\p{Nd}]/u.test(text.slice(0, from)) &&
    (/[:：]\s*$/u.test(label) || /^[\s\u00A0\u202F]*[:：]/u.test(text.slice(from + label.length)))
  if (!isNamed && quote.children.every(({ type }) => type === 'paragraph')) return
  const name = label.replace(/[\s\u00A0\u202F:：]+$/u, '').toLowerCase()
  return calloutKind((kind) => name === kind || name === phrases.callouts[kind].toLowerCase())
}
