import type { PhrasingContent } from 'mdast'
import { textOf } from '../../text/textOf.ts'
import { wordsOf } from '../../text/words.ts'

/** Words that texts which begin alike have in common. */
const ALIKE = 2

/**
 * The words by which texts are told to begin alike: « Nous demandons que … », « Nous demandons … ».
 *
 * @returns
 *   Words without case, a word of two letters without its vowel, as it may be left out: « de », « d'ordre »; nothing where
 *   there are too few.
 */
export function startOf(children: PhrasingContent[]): string {
  const words = wordsOf(textOf(children)).slice(0, ALIKE)
  return words.length < ALIKE ? '' : words.map(elided).join(' ')
}

function elided(word: string): string {
  return word
    .toLowerCase()
    .replace(/[’'].*$/u, '')
    .replace(/^(\p{L})[aeiou]$/u, '$1')
}
