import type { Paragraph, PhrasingContent } from 'mdast'
import type { SentenceWords } from './sentenceWords.ts'
import { sentenceEnds } from './sentenceEnds.ts'
import { shortLinks } from './shortLinks.ts'
import { sliceText, textOf, trimText } from './textOf.ts'
import { codeStarts, unbroken } from './unbroken.ts'
import { wordCount, wordsOf } from './words.ts'

/** One sentence of a paragraph, with its emphasis and links. */
export interface Sentence {
  children: PhrasingContent[]
  /** How many words are shown of it: of an address, those of its short form. */
  words: number
  /** How many of them carry strong emphasis. */
  strongWords: number
  /** Paragraph it stands in. */
  paragraph: Paragraph
}

/**
 * Split a paragraph into sentences: each ends before a blank only, never in a link, code, a formula, brackets or a
 * quotation. A hard break ends one too.
 *
 * @param words
 *   Words of its language.
 * @returns
 *   Sentences in order; what has neither letter nor digit, such as emoji after the full stop, stays with its neighbour,
 *   and a number by itself (« 4.1. ») with what it numbers.
 */
export function sentencesOf(paragraph: Paragraph, words: SentenceWords): Sentence[] {
  const text = textOf(paragraph)
  const ends = sentenceEnds(text, unbroken(paragraph.children, text), codeStarts(paragraph.children), words)
  const spans: Array<{ from: number; to: number }> = []
  for (const [at, to] of [...ends, text.length].entries()) {
    const from = ends[at - 1] ?? 0
    const last = spans.at(-1)
    const isSpoken = /[\p{L}\p{Nd}]/u.test(text.slice(from, to))
    const isNumber = last && !/\p{L}/u.test(text.slice(last.from, last.to))
    if (last && (!isSpoken || isNumber)) last.to = to
    else spans.push({ from, to })
  }
  return spans
    .map(({ from, to }) => sentence(trimText(sliceText(paragraph.children, from, to)), paragraph))
    .filter(({ children }) => children.length > 0)
}

/** Make a sentence of some content of a paragraph. */
export function sentence(children: PhrasingContent[], paragraph: Paragraph): Sentence {
  return { children, paragraph, words: wordCount(textOf(shortLinks(children))), strongWords: strongWordsIn(children) }
}

function strongWordsIn(nodes: PhrasingContent[]): number {
  return nodes.reduce((sum, node) => {
    if (node.type === 'strong') return sum + wordsOf(textOf(node)).filter((word) => /\p{L}/u.test(word)).length
    return 'children' in node ? sum + strongWordsIn(node.children) : sum
  }, 0)
}
