import { emojiIn } from '../text/emoji.ts'
import { lacks } from './coverage.ts'

/** What `styles/fonts.css` leaves to the fonts of the look; they have letters beyond, which browsers do not ask for. */
const RANGES = /[\u0020-\u02FF\u1D00-\u1EFF\u2000-\u206F\u20A0-\u20C0\u2122\u2212]/u

/** Blanks, joiners and selectors are nothing to draw: a font of them alone is none. */
const UNDRAWN = /[\p{Z}\p{C}\p{Variation_Selector}]/u

/**
 * List the characters of a text that the fonts of the look do not draw; emoji have a font of their own.
 *
 * @param text
 *   Any text.
 * @returns
 *   Characters, each once.
 */
export function uncoveredCharacters(text: string): string[] {
  const emoji = new Set(emojiIn(text).join(''))
  return [...new Set(text)].filter(
    (character) => !emoji.has(character) && !UNDRAWN.test(character) && (lacks(character) || !RANGES.test(character)),
  )
}
