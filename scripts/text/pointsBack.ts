import type { Sentence } from './sentences.ts'
import type { SentenceWords } from './sentenceWords.ts'
import { textOf } from './textOf.ts'

/**
 * Whether a sentence is only understood after the one before it: « Elle relie les deux. »
 *
 * @param words
 *   Words of its language.
 */
export function pointsBack({ children }: Sentence, { backward }: SentenceWords): boolean {
  return backward.test(textOf(children))
}
