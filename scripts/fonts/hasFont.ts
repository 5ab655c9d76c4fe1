import { lacks, moreHas } from './coverage.ts'
import { hasScriptFont } from './scriptFonts.ts'

/**
 * Tell whether a font that comes with the deck draws a letter.
 *
 * @param lang
 *   Language of the deck, BCP 47: it chooses the fonts of scripts.
 */
export function hasFont(letter: string, lang: string): boolean {
  return !lacks(letter) || hasScriptFont(letter, lang) || moreHas(letter)
}
