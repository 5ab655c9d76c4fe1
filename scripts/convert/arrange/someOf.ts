import type { Paragraph, PhrasingContent } from 'mdast'
import type { Sentence } from '../../text/sentences.ts'
import type { SentenceWords } from '../../text/sentenceWords.ts'
import { excerpt } from '../../text/excerpt.ts'
import { pointsBack } from '../../text/pointsBack.ts'
import { paragraph, text } from '../../deck/builders.ts'

/** Stands for what is left out. */
const CUT = ' …'

/**
 * Choose some sentences: those with emphasis first, then the first, the last, the others, and last what points to one
 * before; shown in the order of the page, with « … » where some are left out.
 *
 * @param count
 *   How many.
 * @param words
 *   Words of their language.
 * @returns
 *   One paragraph for each of the page that has any.
 */
export function someOf(sentences: Sentence[], count: number, words: SentenceWords): Paragraph[] {
  const last = sentences.length - 1
  const rank = (at: number): number => {
    const sentence = sentences[at]
    if ((sentence?.strongWords ?? 0) > 0) return at - 2 * sentences.length
    if (at === 0) return -2
    // By itself, it would speak of what is not shown.
    if (sentence && pointsBack(sentence, words)) return at + last
    return at === last ? -1 : at
  }
  const order = [...sentences.keys()].toSorted((a, b) => rank(a) - rank(b))
  const kept = new Set(order.slice(0, count))
  const byParagraph = Map.groupBy(
    [...kept].toSorted((a, b) => a - b),
    (at) => sentences[at]?.paragraph,
  )
  return [...byParagraph.values()].map((places) => {
    const children = places.flatMap((at, index): PhrasingContent[] => {
      const sentence = sentences[at]
      if (!sentence) return []
      const isGap = !kept.has(at + 1) && at < last
      const shown = excerpt(sentence, words).children
      return [...(index ? [text(' ')] : []), ...shown, ...(isGap ? [text(CUT)] : [])]
    })
    return paragraph(children)
  })
}

/**
 * All sentences as they are.
 *
 * @returns
 *   One paragraph for each of the page.
 */
export function allOf(sentences: Sentence[]): Paragraph[] {
  const byParagraph = Map.groupBy(sentences, ({ paragraph: block }) => block)
  return [...byParagraph.values()].map((own) =>
    paragraph(own.flatMap(({ children }, index) => [...(index ? [text(' ')] : []), ...children])),
  )
}
