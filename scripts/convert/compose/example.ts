import type { Paragraph, PhrasingContent, RootContent } from 'mdast'
import type { Component } from '../../deck/types.ts'
import type { Composer, Scope } from './composer.ts'
import { takeEmoji } from '../../text/emoji.ts'
import { isPicture } from '../../deck/picture.ts'
import { excerpt } from '../../text/excerpt.ts'
import { sentencesOf } from '../../text/sentences.ts'
import { sliceText, textOf, trimText } from '../../text/textOf.ts'
import { wordCount } from '../../text/words.ts'
import { component, heading, paragraph, slide } from '../../deck/builders.ts'
import { isLead } from './composer.ts'
import { figureIn } from './figuresIn.ts'

/** Most words below a heading that announces an example. */
const BELOW = 100
/** Longest lead-in of an example, in characters: past that it is a sentence. */
const LEAD = 60

/** A paragraph or heading that announces an example gets a slide of its own, its figure set huge. */
export const example: Composer = {
  takes: (blocks, at, scope) => {
    const lead = leadOf(blocks[at], scope)
    if (!lead) return at === 0 && isAnnounced(scope) ? proseBelow(blocks) : 0
    const hasMore = ['paragraph', 'list'].includes(blocks[at + 1]?.type ?? '')
    return lead.bare ? (hasMore ? 2 : 0) : 1
  },
  compose: (blocks, scope) => {
    const [first, second] = blocks
    const lead = leadOf(first, scope)
    if (!lead) {
      const shown = bodyOf(blocks as Paragraph[], scope)
      return [slide('example', scope, [heading(scope.heading), ...shown], blocks, { emoji: scope.title.emoji })]
    }
    const prose = lead.bare ? second : first
    const shown =
      prose?.type === 'list'
        ? [prose]
        : bodyOf(prose?.type === 'paragraph' ? [afterLead(prose, lead.bare ? 0 : lead.length)] : [], scope)
    const title = heading([{ type: 'text', value: lead.title, position: first?.position }])
    return [slide('example', scope, [title, ...shown], blocks, { emoji: lead.emoji })]
  },
}

/** A story of one paragraph: it can be set around its figure, where it has one. */
export interface ExampleStory {
  title: PhrasingContent[]
  /** How many blocks it takes. */
  count: number
  /** What is told, without the words that lead to it. */
  told: Paragraph
  /** Whether a figure carries its point. */
  hasFigure: boolean
}

/** The story that a paragraph announces; it may stand below what announces it. */
export function exampleStory(blocks: RootContent[], at: number, scope: Scope): ExampleStory | undefined {
  const lead = leadOf(blocks[at], scope)
  const block = lead?.bare ? blocks[at + 1] : blocks[at]
  if (!lead || block?.type !== 'paragraph') return
  const told = afterLead(block, lead.bare ? 0 : lead.length)
  if (!told.children.length) return
  const value = lead.emoji ? `${lead.title} ${lead.emoji}` : lead.title
  return {
    title: [{ type: 'text', value, position: blocks[at]?.position }],
    count: lead.bare ? 2 : 1,
    told,
    hasFigure: figureIn(textOf(told), scope.phrases) !== undefined,
  }
}

/** The figure of some paragraphs, and their sentences. */
function bodyOf(paragraphs: Paragraph[], { phrases }: Scope): Component[] {
  const sentences = paragraphs.flatMap((block) => sentencesOf(block, phrases.sentences))
  const figure = figureIn(paragraphs.map(textOf).join('\n'), phrases)
  const shown = sentences.map((sentence, rank) => paragraph(excerpt(sentence, phrases.sentences).children, rank))
  return [...(figure ? [component('BigFigure', [], figure)] : []), component('KeySentences', shown)]
}

function isAnnounced({ title, isPillar, phrases }: Scope): boolean {
  return !isPillar && phrases.example.test(textOf(title.children).trimStart())
}

/** How many paragraphs open a section; none that leads to something else, and no more than a slide holds. */
function proseBelow(blocks: RootContent[]): number {
  const end = blocks.findIndex((block) => block.type !== 'paragraph' || isLead(block) || block.children.some(isPicture))
  const prose = end < 0 ? blocks : blocks.slice(0, end)
  return wordCount(textOf(prose)) > BELOW ? 0 : prose.length
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
  if (!end) {
    // « Par exemple, » is the title, and need not be said twice.
    const comma = /^\s*,\s*/u.exec(text.slice(word.length))?.[0].length
    return { emoji, title: word, length: comma ? before + word.length + comma : 0, bare: false }
  }
  const length = end.index + end[0].length
  return { emoji, title: text.slice(0, end.index).trim(), length: before + length, bare: !text.slice(length).trim() }
}

function afterLead(block: Paragraph, from: number): Paragraph {
  return { ...block, children: trimText(sliceText(block.children, from, textOf(block).length)) }
}
