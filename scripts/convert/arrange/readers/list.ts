import type { RootContent } from 'mdast'
import type { Term } from '../unit.ts'
import type { Reader } from './reader.ts'
import { takeEmoji } from '../../../text/emoji.ts'
import { sliceText, textOf, trimText } from '../../../text/textOf.ts'
import { wordCount } from '../../../text/words.ts'
import { isTaskList } from '../../compose/emojiCards.ts'
import { ledBlock } from './ledBlock.ts'

/** Longest term, in words and letters. */
const TERM = { words: 5, letters: 40 }

/** A list of any kind; one whose items are « Term: … », or are led by strong words, is one of terms. */
export const list: Reader = (blocks, at) => {
  const found = ledBlock(blocks, at, 'list')
  if (!found) return
  const { base, main } = found
  const terms = isTaskList(main) ? [] : main.children.map((item) => termOf(item.children))
  const are = terms.filter((term) => term !== undefined)
  if (are.length === main.children.length && are.length >= 2)
    return { ...base, kind: 'terms', terms: are, ...(main.ordered && { isOrdered: true }) }
  return { ...base, kind: 'list', list: main }
}

function termOf(children: RootContent[]): Term | undefined {
  const [line, ...more] = children
  if (more.length || line?.type !== 'paragraph' || line.children.some(({ type }) => type === 'link')) return
  const { emoji, children: bare } = takeEmoji(line.children, ['start'])
  const text = textOf(bare)
  const [first] = trimText(bare)
  const strong = first?.type === 'strong' ? textOf(first).length : 0
  const colon = /^[^:：.!?]{1,60}?(?=[\s\u00A0\u202F]*[:：](?:\s|$))/u.exec(text)?.[0].length ?? 0
  const length = strong || colon
  const label = text.slice(0, length)
  if (!length || wordCount(label) > TERM.words || label.length > TERM.letters) return
  const behind = /^[\s\u00A0\u202F]*[:：–—.]?\s*/u.exec(text.slice(length))?.[0].length ?? 0
  const said = trimText(sliceText(bare, length + behind, text.length))
  if (!said.length) return
  return { ...(emoji && { emoji }), label: trimText(sliceText(bare, 0, length)), text: said }
}
