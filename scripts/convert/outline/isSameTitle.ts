import { wordsOf } from '../../text/words.ts'

/**
 * Tell whether two titles say the same: emoji, punctuation, capitals and the width of spaces tell no two apart.
 *
 * @returns
 *   Whether they have the same words.
 */
export function isSameTitle(one: string, other: string): boolean {
  return spoken(one) === spoken(other)
}

function spoken(title: string): string {
  const words = wordsOf(title.replaceAll('’', "'").toLowerCase())
  const said = words.filter((word) => /[\p{L}\p{N}]/u.test(word))
  return (said.length ? said : words).join(' ')
}
