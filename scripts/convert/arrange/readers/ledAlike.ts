import type { List, Paragraph, RootContent } from 'mdast'
import type { Term } from '../unit.ts'
import type { Reader } from './reader.ts'
import { isPicture } from '../../../deck/picture.ts'
import { emojiIn, takeEmoji } from '../../../text/emoji.ts'
import { sliceText, textOf, trimText } from '../../../text/textOf.ts'
import { wordCount } from '../../../text/words.ts'
import { isLead } from '../../compose/composer.ts'

/** Fewest paragraphs that are not led alike by chance; with one emoji before all, two are enough. */
const FEWEST = { strong: 3, emoji: 2 }
/** Longest lead in strong letters, and longest paragraph that is a row of several, in words. */
const WORDS = { lead: 9, paragraph: 45 }

/**
 * Paragraphs that are a list in all but name: terms where each begins in strong letters, a list where each has the same
 * emoji.
 */
export const ledAlike: Reader = (blocks, at) => {
  const first = blocks[at]
  const lead = first?.type === 'paragraph' && isLead(first) && blocks[at + 1]?.type === 'paragraph' ? first : undefined
  const from = at + (lead ? 1 : 0)
  const base = { ...(lead && { lead }) }
  const run = runFrom(blocks, from)
  const terms = run.map(termOf)
  const strong = terms.findIndex((term) => !term)
  const led = terms.slice(0, strong < 0 ? terms.length : strong).filter((term) => term !== undefined)
  const emoji = led[0]?.emoji
  const isOne = emoji !== undefined && led.every((term) => term.emoji === emoji)
  if (led.length >= (isOne ? FEWEST.emoji : FEWEST.strong))
    return { kind: 'terms', blocks: blocks.slice(at, from + led.length), ...base, terms: led }
  const own = emojiOf(run[0])
  const end = run.findIndex((line) => emojiOf(line) !== own)
  const alike = run.slice(0, end < 0 ? run.length : end)
  if (!own || alike.length < FEWEST.emoji) return
  return { kind: 'list', blocks: blocks.slice(at, from + alike.length), ...base, list: listOf(alike) }
}

/** Short paragraphs from a place on. */
function runFrom(blocks: RootContent[], from: number): Paragraph[] {
  const run: Paragraph[] = []
  for (const block of blocks.slice(from)) {
    if (block.type !== 'paragraph' || isLead(block) || block.children.some(isPicture)) break
    if (wordCount(textOf(block)) > WORDS.paragraph) break
    run.push(block)
  }
  return run
}

function termOf({ children }: Paragraph): Term | undefined {
  const { emoji, children: bare } = takeEmoji(children, ['start'])
  const [first] = trimText(bare)
  if (first?.type !== 'strong' || emojiIn(emoji).length > 1) return
  const label = textOf(first)
  const text = trimText(sliceText(trimText(bare), label.length, textOf(bare).length))
  const isEnd = /[.!?…:：]\s*$/u.test(label) || /^[\s\u00A0\u202F]*[:：.–—]/u.test(textOf(text))
  if (!text.length || !isEnd || wordCount(label) > WORDS.lead) return
  const said = textOf(text)
  const sign = /^[\s\u00A0\u202F]*[:：.–—]\s*/u.exec(said)?.[0].length ?? 0
  return { ...(emoji && { emoji }), label: [first], text: trimText(sliceText(text, sign, said.length)) }
}

function emojiOf(line: Paragraph | undefined): string {
  const { emoji } = takeEmoji(line?.children ?? [], ['start'])
  return emojiIn(emoji).length === 1 ? emoji : ''
}

/** Paragraphs as the list that they are. */
function listOf(lines: Paragraph[]): List {
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: lines.map((line) => ({ type: 'listItem', spread: false, children: [line] })),
  }
}
