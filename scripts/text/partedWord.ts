/** Where a word may go on below: behind a sign between two letters or digits. */
const SIGN = /(?<=[\p{L}\p{N}][/_.?&=#:;,@+-]+)(?=[\p{L}\p{N}])/u
/** Letters between two places where a line may end, where no sign is. */
const LETTERS = 12

/**
 * Part an address or a key where a line may end: behind its signs; what is still too long, every dozen letters.
 *
 * @param isLong
 *   Tells what is too long for a line.
 * @returns
 *   Pieces; joined, they are the word. A word that is not too long is one.
 */
export function partedWord(word: string, isLong: (word: string) => boolean): string[] {
  if (!isLong(word)) return [word]
  return word.split(SIGN).flatMap((piece) => (isLong(piece) ? lettersOf(piece) : [piece]))
}

function lettersOf(text: string): string[] {
  const letters = Array.from(text)
  return Array.from({ length: Math.ceil(letters.length / LETTERS) }, (_, index) =>
    letters.slice(index * LETTERS, (index + 1) * LETTERS).join(''),
  )
}
