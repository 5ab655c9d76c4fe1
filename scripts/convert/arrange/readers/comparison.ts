import type { PhrasingContent } from 'mdast'
import type { ComparisonUnit } from '../unit.ts'
import type { Reader } from './reader.ts'
import { emojiIn, takeEmoji } from '../../../text/emoji.ts'
import { sliceText, textOf, trimText } from '../../../text/textOf.ts'
import { ledBlock } from './ledBlock.ts'

/** Emoji that speak for something, and those that speak against. */
const FOR = /^(?:👍|✅|🟢|➕|✔️?)/u
const AGAINST = /^(?:👎|❌|🔴|➖|🚫|✖️?)/u

/** Lines that speak for something, and against it: a list of such, or paragraphs. */
export const comparison: Reader = (blocks, at) => {
  const list = ledBlock(blocks, at, 'list')
  if (list) {
    const sides = list.main.children.map(({ children: [line, ...more] }) =>
      line?.type === 'paragraph' && !more.length ? sideOf(line.children) : undefined,
    )
    const are = sides.filter((side) => side !== undefined)
    return are.length === sides.length && areBoth(are) ? { ...list.base, kind: 'comparison', sides: are } : undefined
  }
  const sides: ComparisonUnit['sides'] = []
  let next = at
  for (let line = blocks[next]; line?.type === 'paragraph'; line = blocks[++next]) {
    const lines = linesOf(line.children).map(sideOf)
    if (lines.some((side) => side === undefined)) break
    sides.push(...lines.filter((side) => side !== undefined))
  }
  return areBoth(sides) ? { kind: 'comparison', blocks: blocks.slice(at, next), sides } : undefined
}

function areBoth(sides: ComparisonUnit['sides']): boolean {
  return sides.some(({ isFor }) => isFor) && sides.some(({ isFor }) => !isFor)
}

function linesOf(children: PhrasingContent[]): PhrasingContent[][] {
  const text = textOf(children)
  let from = 0
  return text.split('\n').map((line) => {
    const piece = trimText(sliceText(children, from, from + line.length))
    from += line.length + 1
    return piece
  })
}

function sideOf(line: PhrasingContent[]): ComparisonUnit['sides'][number] | undefined {
  const { emoji, children } = takeEmoji(line, ['start'])
  if (emojiIn(emoji).length !== 1 || !(FOR.test(emoji) || AGAINST.test(emoji)) || !textOf(children).trim()) return
  return { emoji, isFor: FOR.test(emoji), children: trimText(children) }
}
