/**
 * Write a word as gates compare it: capitals are a matter of style.
 *
 * @param word
 *   Word.
 * @returns
 *   The same in small letters.
 */
export function ignoreCase(word: string): string {
  return word.toLowerCase()
}
