import { wordsOf } from './words.ts'

/**
 * Take from a title what is said of it: emoji, punctuation, capitals and the width of spaces tell no two titles apart.
 *
 * @returns
 *   Its words in small letters; its signs where it has no words.
 */
export function spokenTitle(title: string): string {
  const words = wordsOf(title.replaceAll('’', "'").toLowerCase())
  const said = words.filter((word) => /[\p{L}\p{N}]/u.test(word))
  return (said.length ? said : words).join(' ')
}
