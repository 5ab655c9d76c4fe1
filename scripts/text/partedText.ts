import { partedWord } from './partedWord.ts'

/** Behind a blank at which a line may end: a no-break space is none. */
const BLANK = /(?<=[^\S\u00A0\u202F])/u

/**
 * Part a text where a line may end: at its blanks, and within words that are too long.
 *
 * @param longest
 *   Longest word of a line, in characters.
 * @returns
 *   Pieces; joined, they are the text.
 */
export function partedText(text: string, longest: number): string[] {
  return text.split(BLANK).flatMap((word) => partedWord(word, ({ length }) => length > longest))
}
