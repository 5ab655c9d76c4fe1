/** Most words that a message names. */
const MOST = 10

/** Words that a message names: the first of them. */
export function someWords(words: string[]): string[] {
  return words.slice(0, MOST)
}
