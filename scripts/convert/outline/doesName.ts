import { wordsOf } from '../../text/words.ts'

/** Share of its words that a text has to have in common with a name to say it. */
const SHARED = 0.5

/** Fewest letters of a word that tells one name from another, where a name has such: « and », « les » are in any text. */
const TELLING = 4

/**
 * Tell whether a text says the name of a section, or most of it.
 *
 * @returns
 *   Whether more than half of the name’s telling words are in the text; a name without words is said by anything.
 */
export function doesName(text: string, name: string): boolean {
  const words = new Set(wordsOf(text).map((word) => word.toLowerCase()))
  const all = wordsOf(name).filter((word) => /\p{L}/u.test(word))
  const long = all.filter((word) => word.length >= TELLING)
  const own = long.length ? long : all
  const shared = own.filter((word) => words.has(word.toLowerCase())).length
  return !own.length || shared / own.length > SHARED
}
