import type { Nodes, PhrasingContent } from 'mdast'
import type { Component, Slide } from '../../deck/types.ts'
import { sliceText, textOf, trimText } from '../../text/textOf.ts'

/** Components of sentences: what they say is not said above as well. */
const PROSE = new Set(['LeadIn', 'KeySentences', 'Support'])

/** Figures, and cards: the first of what they hold names them. */
const FIGURES = new Set(['BigFigure', 'KeyFigure'])
const CARDS = new Set(['LinkCard', 'QrCard', 'SiblingCard', 'EmojiCard', 'AgendaCard'])

type Block = Slide['children'][number]

/** Most words of what names a slide: alone, and of each of two. */
const WORDS = { alone: 7, each: 3 }
/** Stands for what is left out, and between the first and the last. */
const CUT: PhrasingContent = { type: 'text', value: ' …' }
const TO: PhrasingContent = { type: 'text', value: ' – ' }

/** What names some blocks in their own words. */
export interface ContentNames {
  /** First and last of what they list, « Abricots – Figues »; none where they list nothing. */
  range: PhrasingContent[] | undefined
  /** How they begin, the longest first; none where they have no words. */
  beginnings: PhrasingContent[][]
}

/**
 * Name some blocks in their own words.
 *
 * @returns
 *   Text without emphasis or links.
 */
export function contentNames(blocks: Block[]): ContentNames {
  const lists = blocks.map((block) => entriesOf(block).filter((entry) => /[\p{L}\p{N}]/u.test(textOf(entry))))
  const [first] = lists.flat()
  const longest = lists.reduce<Nodes[]>((most, list) => (list.length > most.length ? list : most), [])
  const [from = [], to = []] = [longest[0], longest.at(-1)].map((entry) => (entry ? beginning(entry, WORDS.each) : []))
  return {
    range: textOf(from) === textOf(to) ? undefined : [...from, TO, ...to],
    beginnings: first ? [WORDS.alone, WORDS.each, 1].map((most) => beginning(first, most)) : [],
  }
}

/** What a block lists: items, rows by their first cell, cards, figures; who said a quotation; how code begins. */
function entriesOf(block: Block): Nodes[] {
  if (block.type === 'list') return block.children.flatMap(({ children }) => children.slice(0, 1))
  if (block.type === 'table') return block.children.slice(1).flatMap(({ children }) => children.slice(0, 1))
  if (block.type === 'code') return [{ type: 'text', value: block.value.split('\n').find((line) => line.trim()) ?? '' }]
  if (block.type !== 'component') return []
  const { value, unit } = block.attributes
  if (FIGURES.has(block.name)) return [{ type: 'text', value: [value, unit].filter(Boolean).join(' ') }]
  const parts = (block as Component).children as Block[]
  if (PROSE.has(block.name)) return []
  if (block.name === 'Quotation') return parts.slice(1)
  if (CARDS.has(block.name)) return parts.slice(0, 1)
  return parts.flatMap(entriesOf)
}

/** The first words of a text, plain. */
function beginning(node: Nodes, most: number): PhrasingContent[] {
  const text = textOf(node)
    .replaceAll('\u200B', '')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replace(/\s*[:：]$/u, '')
  const end = new RegExp(`^(?:\\S+\\s+){${most - 1}}\\S+(?=\\s)`, 'u').exec(text)?.[0].length
  const plain: PhrasingContent[] = [{ type: 'text', value: text }]
  return end ? [...trimText(sliceText(plain, 0, end)), CUT] : plain
}
