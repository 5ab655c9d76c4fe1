import type { PhrasingContent } from 'mdast'
import type { SentenceWords } from '../../text/sentenceWords.ts'
import { paragraph, text } from '../../deck/builders.ts'
import { excerpt } from '../../text/excerpt.ts'
import { sentencesOf } from '../../text/sentences.ts'
import { textOf } from '../../text/textOf.ts'

/** Words that a first sentence is cut to, one try after the other. */
const LIMITS = [22, 18, 14, 11, 8]
/** Stands for what is left out. */
const CUT = '\u00A0…'

/**
 * Shorten what is said until it fits: fewer sentences, then less of the first; « … » where something is left out.
 *
 * @param words
 *   Words of its language.
 * @param fits
 *   Tells whether it does.
 * @returns
 *   The content itself, or the longest excerpt that fits; the shortest that there is, where none does.
 */
export function withinLines(
  children: PhrasingContent[],
  words: SentenceWords,
  fits: (children: PhrasingContent[]) => boolean,
): PhrasingContent[] {
  if (!children.length || fits(children)) return children
  const sentences = sentencesOf(paragraph(children), words)
  const [first] = sentences
  if (!first) return children
  const fewer = sentences.slice(1).map((_, at) => {
    const kept = sentences.slice(0, sentences.length - 1 - at)
    return marked(kept.flatMap((one, index) => [...(index ? [text(' ')] : []), ...one.children]))
  })
  const cuts = LIMITS.map((limit) => {
    const cut = excerpt(first, words, limit).children
    return sentences.length > 1 ? marked(cut) : cut
  })
  const all = [...fewer, ...cuts]
  return all.find(fits) ?? all.toSorted((a, b) => textOf(a).length - textOf(b).length)[0] ?? children
}

function marked(children: PhrasingContent[]): PhrasingContent[] {
  return /…\s*$/u.test(textOf(children)) ? children : [...children, text(CUT)]
}
