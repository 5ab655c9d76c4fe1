import type { Paragraph } from 'mdast'
import type { ProseUnit } from './unit.ts'
import type { SentenceWords } from '../../text/sentenceWords.ts'
import { type Sentence, sentencesOf } from '../../text/sentences.ts'
import { sliceText, textOf, trimText } from '../../text/textOf.ts'

/** Words from which on a paragraph is more than one slide, and about as many as one shows. */
const LONG = 85
const SLIDE = 50

/**
 * Take a long paragraph apart at sentences, into parts of about one slide each, evenly.
 *
 * @param words
 *   Words of its language.
 * @returns
 *   The unit itself when it is short, or cannot be parted.
 */
export function proseParts(unit: ProseUnit, words: SentenceWords): ProseUnit[] {
  const [block] = unit.blocks
  const all = unit.sentences.reduce((sum, { words }) => sum + words, 0)
  if (all <= LONG || unit.sentences.length < 3 || block?.type !== 'paragraph') return [unit]
  const count = Math.min(Math.round(all / SLIDE), Math.floor(unit.sentences.length / 2))
  if (count < 2) return [unit]
  const text = textOf(block)
  const bounds = startsOf(unit.sentences, text, all / count)
  return bounds.map((from, index) => partOf(block, from, bounds[index + 1] ?? text.length, words))
}

/** Where the parts begin, in characters. */
function startsOf(sentences: Sentence[], text: string, share: number): number[] {
  const starts = [0]
  let [at, words] = [0, 0]
  for (const [index, sentence] of sentences.entries()) {
    const from = text.indexOf(textOf(sentence.children), at)
    if (from < 0) continue
    const isLast = index === sentences.length - 1
    if (words + sentence.words / 2 > share * starts.length && !isLast && from > 0) starts.push(from)
    words += sentence.words
    at = from + 1
  }
  return starts
}

function partOf(block: Paragraph, from: number, to: number, words: SentenceWords): ProseUnit {
  const start = block.position?.start
  const position = block.position && {
    ...block.position,
    start: { ...block.position.start, offset: (start?.offset ?? 0) + from },
  }
  const children = trimText(sliceText(block.children, from, to))
  const part: Paragraph = { ...block, children, ...(position && { position }) }
  return { kind: 'prose', blocks: [part], sentences: sentencesOf(part, words) }
}
