/** Most words that a message names. */
const MOST = 10

/**
 * Name words in a message.
 *
 * @param words
 *   Words.
 * @returns
 *   The first of them, and a sign that there are more.
 */
export function someWords(words: string[]): string {
  const some = words.slice(0, MOST).map((word) => `\`${word}\``)
  return some.join(', ') + (words.length > MOST ? ', …' : '')
}
