import type { Paragraph, PhrasingContent } from 'mdast'
import { sliceText, textOf, trimText } from './textOf.ts'
import { wordCount, wordsOf } from './words.ts'

/** One sentence of a paragraph, with its emphasis and links. */
export interface Sentence {
  children: PhrasingContent[]
  words: number
  /** How many of them carry strong emphasis. */
  strongWords: number
  /** Paragraph it stands in. */
  paragraph: Paragraph
}

/** Longest sentence that is shown whole, in words. */
const LONG = 26

/** Words that are too few for an excerpt, and how much longer than short it may get for not being one. */
const STUB = 9
const STRETCH = 1.6
/** Farthest that they may be apart to hold a full stop, in characters. */
const LONGEST = 300

/** Punctuation after which a clause may end or begin. */
const CLAUSE_END = /[,;:—–،؛][\s\u00A0\u202F]+|…[\s\u00A0\u202F]+(?=\p{Lu})|[，；：、]/gu
/** Brackets and quotation marks that come in pairs. */
const PAIRS = '() [] «» “” （） 「」 『』 《》 〈〉 【】'.split(' ')

/**
 * Split a paragraph into sentences; a hard break ends one too.
 *
 * @param lang
 *   BCP 47 tag.
 * @returns
 *   Sentences in order; what has neither letter nor digit, such as emoji after the full stop, stays with its neighbour,
 *   and a number by itself (« 4.1. ») with what it numbers.
 */
export function sentencesOf(paragraph: Paragraph, lang: string): Sentence[] {
  const text = textOf(paragraph)
  const segments = [...new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text)]
  const spans: Array<{ from: number; to: number }> = []
  for (const { segment, index } of segments) {
    const last = spans.at(-1)
    const spoken = /[\p{L}\p{Nd}]/u.test(segment)
    const isNumber = last && !/\p{L}/u.test(text.slice(last.from, last.to))
    if (last && (!spoken || isNumber || isWithin(text, last.from, index))) {
      last.to = index + segment.length
    } else spans.push({ from: index, to: index + segment.length })
  }
  return spans
    .map(({ from, to }) => sentence(trimText(sliceText(paragraph.children, from, to)), paragraph))
    .filter(({ children }) => children.length > 0)
}

/**
 * Shorten a long sentence to the clauses around its emphasis, cut at the page's own punctuation.
 *
 * @param limit
 *   Words that are short enough (default: `26`).
 * @returns
 *   The sentence itself when short, else an excerpt; never more than `limit` words unless one clause alone is longer.
 */
export function excerpt(long: Sentence, limit = LONG): Sentence {
  if (long.words <= limit) return long
  const text = textOf(long.children)
  const ends = Array.from(text.matchAll(CLAUSE_END), (match) => match.index + match[0].length)
  const bounds = [0, ...ends.filter((end) => isBalanced(text.slice(0, end))), text.length]
  const clauses = bounds.slice(1).map((to, index) => ({ from: bounds[index] ?? 0, to }))
  const cut = (first: number, last: number): Sentence =>
    sentence(trimText(sliceText(long.children, clauses[first]?.from ?? 0, clauses[last]?.to ?? 0)), long.paragraph)
  let first = Math.max(
    0,
    clauses.findIndex((_, index) => cut(index, index).strongWords > 0),
  )
  let last = first
  while (first > 0 && cut(first - 1, last).words <= limit) first--
  while (last < clauses.length - 1 && cut(first, last + 1).words <= limit) last++
  // A clause alone often says nothing: « In the long term ».
  while (cut(first, last).words < STUB && last < clauses.length - 1 && cut(first, last + 1).words <= limit * STRETCH)
    last++
  return trimSeparator(cut(first, last))
}

/** Whether a full stop before a place is one within brackets or a quotation, as in « (version 1.2 of it. And so on) ». */
function isWithin(text: string, from: number, at: number): boolean {
  const before = text.slice(from, at)
  if (before.length > LONGEST) return false
  const after = text.slice(at, at + LONGEST)
  return PAIRS.some(([open = '', close = '']) => {
    const isOpen = before.split(open).length > before.split(close).length
    return isOpen && after.includes(close)
  })
}

/** Whether no bracket or quotation is open at the end of a text: there a cut would tear it. */
function isBalanced(text: string): boolean {
  return PAIRS.every(([open = '', close = '']) => text.split(open).length === text.split(close).length)
}

function trimSeparator(cut: Sentence): Sentence {
  const text = textOf(cut.children)
  const end = text.length - (/[\s\u00A0\u202F]*[,;:—–،؛，；：、][\s\u00A0\u202F]*$/u.exec(text)?.[0].length ?? 0)
  return sentence(sliceText(cut.children, 0, end), cut.paragraph)
}

function sentence(children: PhrasingContent[], paragraph: Paragraph): Sentence {
  return { children, paragraph, words: wordCount(textOf(children)), strongWords: strongWordsIn(children) }
}

function strongWordsIn(nodes: PhrasingContent[]): number {
  return nodes.reduce((sum, node) => {
    if (node.type === 'strong') return sum + wordsOf(textOf(node)).filter((word) => /\p{L}/u.test(word)).length
    return 'children' in node ? sum + strongWordsIn(node.children) : sum
  }, 0)
}
