import { emojiIn } from '../text/emoji.ts'
import { lacks, moreHas } from './coverage.ts'
import { hasScriptFont } from './scriptFonts.ts'

/** Letters and signs past those that every font of the look has: asking is slower than looking. */
const BEYOND_LATIN = /(?![\u0020-\u024F])[\p{L}\p{S}]/gu

/**
 * List the letters of a text that no font of the deck has: other machines draw them in other fonts, or as boxes.
 *
 * @param lang
 *   BCP 47 tag of the deck.
 * @returns
 *   Letters, once each.
 */
export function lettersWithoutFont(text: string, lang: string): string[] {
  const letters = new Set(text.match(BEYOND_LATIN))
  const drawn = letters.size ? new Set(emojiIn(text).join('')) : letters
  return [...letters].filter(
    (letter) => !drawn.has(letter) && lacks(letter) && !hasScriptFont(letter, lang) && !moreHas(letter),
  )
}
