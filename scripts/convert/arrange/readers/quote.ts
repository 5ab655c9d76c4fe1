import type { BlockContent, PhrasingContent } from 'mdast'
import type { Reader } from './reader.ts'
import { sliceText, textOf, trimText } from '../../../text/textOf.ts'
import { wordCount } from '../../../text/words.ts'
import { ledBlock } from './ledBlock.ts'

/** Signs of an author's name at the end of a quotation. */
const DASH = /^\s*(?:[—–]|--?)\s*(?=\S)/u
/** End of what is quoted before a short line that names its author. */
const SIGNED = /[.!?…»”"]\s+(?=[—–]\s*\p{Lu}[^.!?\n]{0,80}$)/u
/** Most words of a line below a quotation that names its author. */
const AUTHOR = 14

/** A quotation, with who said it: its own last line, or a line below. */
export const quote: Reader = (blocks, at) => {
  const found = ledBlock(blocks, at, 'blockquote')
  if (!found) return
  const { base, main, below } = found
  const children = main.children as BlockContent[]
  const inside = signed(children)
  if (inside.author) return { ...base, kind: 'quote', ...inside }
  const [next] = below
  if (next?.type !== 'paragraph' || wordCount(textOf(next)) > AUTHOR) return { ...base, kind: 'quote', children }
  const line = signed([next])
  if (!line.author || line.children.length) return { ...base, kind: 'quote', children }
  return { ...base, blocks: [...base.blocks, next], kind: 'quote', children, author: line.author }
}

/** What is quoted, and who said it: the last line where it stands after a dash, or is nothing but a link. */
function signed(children: BlockContent[]): { children: BlockContent[]; author?: PhrasingContent[] } {
  const last = children.at(-1)
  if (last?.type !== 'paragraph') return { children }
  const text = textOf(last)
  const end = SIGNED.exec(text)
  const from = end ? end.index + end[0].length : 0
  const before = children.slice(0, -1)
  const dash = DASH.exec(text.slice(from))?.[0].length
  const isLink = before.length > 0 && last.children.length === 1 && last.children[0]?.type === 'link'
  if (dash === undefined && !isLink) return { children }
  const author = trimText(sliceText(last.children, from + (dash ?? 0), text.length))
  if (from === 0) return { children: before, author }
  return { children: [...before, { ...last, children: trimText(sliceText(last.children, 0, from)) }], author }
}
