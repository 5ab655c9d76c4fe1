import type { Paragraph, RootContent } from 'mdast'
import type { Composer, Scope } from './scope.ts'
import { takeEmoji } from '../emoji.ts'
import { excerpt, sentencesOf } from '../sentences.ts'
import { sliceText, textOf, trimText } from '../text.ts'
import { component, heading, paragraph, slide } from './scope.ts'

/** Longest lead-in of an example, in characters: past that it is a sentence. */
const LEAD = 60
/** A number with its unit: « 800 ans », « 3,5 % », « 12 000 € ». */
const FIGURE =
  /(?<![\p{L}\p{N}.,])(\d{1,3}(?:[ .,\u00A0\u202F]\d{3})*(?:[.,]\d+)?|\d+)[ \u00A0\u202F]?(%|€|\$|\p{L}{2,})/gu
/** Words after a number that are no unit. */
const NO_UNIT = /^(?:les?|la|des?|du|et|ou|en|au|aux|the|of|and|or|in|on|at|to|a)$/iu
/** Numbers that stand alone as years. */
const YEAR = /^(?:1[5-9]|20)\d\d$/

/** A paragraph that announces an example gets a slide of its own, its one figure set huge. */
export const example: Composer = {
  takes: (blocks, at, scope) => {
    const lead = leadOf(blocks[at], scope)
    if (!lead) return 0
    return lead.bare && ['paragraph', 'list'].includes(blocks[at + 1]?.type ?? '') ? 2 : 1
  },
  compose: (blocks, scope) => {
    const lead = leadOf(blocks[0], scope)
    if (!lead) return []
    const [first, second] = blocks
    const prose = lead.bare ? second : first
    const body = prose?.type === 'paragraph' ? afterLead(prose, lead.bare ? 0 : lead.length) : undefined
    const sentences = body ? sentencesOf(body, scope.lang) : []
    const figure = body && figureIn(textOf(body))
    const shown = sentences.map((sentence, rank) => paragraph(excerpt(sentence).children, rank))
    const children = [
      heading([{ type: 'text', value: lead.title, position: first?.position }]),
      ...(figure ? [component('BigFigure', [], figure)] : []),
      ...(prose?.type === 'list' ? [prose] : [component('KeySentences', shown)]),
    ]
    return [slide('example', scope, children, blocks, { emoji: lead.emoji })]
  },
}

interface Lead {
  emoji: string
  title: string
  /** Characters of the paragraph that the lead-in takes. */
  length: number
  /** Whether the paragraph holds nothing else. */
  bare: boolean
}

function leadOf(block: RootContent | undefined, { phrases }: Scope): Lead | undefined {
  if (block?.type !== 'paragraph') return
  const { emoji, children } = takeEmoji(block.children, ['start'])
  const text = textOf(children)
  if (!phrases.example.test(text.trimStart())) return
  const end = /[ \u202F\u00A0]*[:：]\s*|\n/u.exec(text.slice(0, LEAD))
  const word = phrases.example.exec(text.trimStart())?.[0] ?? ''
  const before = textOf(block).length - text.length
  if (!end) return { emoji, title: word, length: 0, bare: false }
  const length = end.index + end[0].length
  return { emoji, title: text.slice(0, end.index).trim(), length: before + length, bare: !text.slice(length).trim() }
}

function afterLead(block: Paragraph, from: number): Paragraph {
  return { ...block, children: trimText(sliceText(block.children, from, textOf(block).length)) }
}

/** The one figure of an example; two would fight for the room. */
function figureIn(text: string): { value: string; unit: string } | undefined {
  const figures = [...text.matchAll(FIGURE)].filter(
    ([, value = '', unit = '']) => !NO_UNIT.test(unit) && !YEAR.test(value),
  )
  const [, value, unit] = figures[0] ?? []
  return figures.length === 1 && value && unit ? { value, unit } : undefined
}
