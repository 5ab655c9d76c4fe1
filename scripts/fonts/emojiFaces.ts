import { fileURLToPath } from 'node:url'
import { cssUrl } from './cssUrl.ts'
import { subsetEmojiFont } from './subsetEmojiFont.ts'

const TWEMOJI = fileURLToPath(import.meta.resolve('twemoji-colr-font/twemoji.woff2'))
const NOTO = fileURLToPath(
  import.meta.resolve('@fontsource/noto-color-emoji/files/noto-color-emoji-emoji-400-normal.woff2'),
)
/** What begins with a digit: drawn by a font without a range, but only after the text font had its say. */
const KEYCAP = /\u20E3$/
/** Where emoji live; digits and letters stay with the text font. */
const RANGE =
  'U+200D, U+203C, U+2049, U+20E3, U+2139, U+2194-21AA, U+231A-23FA, U+24C2, U+25AA-27BF, U+2934-2B55, U+3030-3299, U+FE0F, U+1F000-1FAFF, U+E0020-E007F'

/**
 * Write the style sheet that draws emoji, with fonts cut down to those that are used.
 *
 * @param used
 *   Emoji.
 * @param store
 *   Keeps a font, and tells the address that the style sheet names it by.
 * @returns
 *   Style sheet; empty where there are none.
 */
export async function emojiFaces(
  used: Iterable<string>,
  store: (woff2: Uint8Array) => Promise<string>,
): Promise<string> {
  const { keycaps = [], others = [] } = Object.groupBy(used, (emoji) => (KEYCAP.test(emoji) ? 'keycaps' : 'others'))
  const css: string[] = []
  const { woff2, missing } = await subsetEmojiFont(others)
  // A font that draws nothing is refused by browsers.
  if (others.length > missing.length) css.push(face('Emoji Deck', await store(woff2), RANGE))
  if (keycaps.length) css.push(face('Emoji Key', await store((await subsetEmojiFont(keycaps)).woff2)))
  if (missing.length)
    css.push(face('Emoji Deck', await store((await subsetEmojiFont(missing, NOTO)).woff2), rangeOf(missing)))
  return css.join('')
}

/**
 * Write the same for every emoji there is, with the whole fonts.
 *
 * @returns
 *   Style sheet.
 */
export function allEmojiFaces(): string {
  return [
    face('Emoji Deck', TWEMOJI, RANGE),
    face('Emoji Key', TWEMOJI),
    face('Emoji Deck', NOTO, 'U+1FA89, U+1FA8F, U+1FABE, U+1FAC6, U+1FADC, U+1FADF, U+1FAE9'),
  ].join('')
}

function face(family: string, path: string, range?: string): string {
  const only = range ? ` unicode-range: ${range};` : ''
  return `@font-face { font-family: '${family}'; font-display: block; src: ${cssUrl(path)} format('woff2');${only} }\n`
}

function rangeOf(emoji: string[]): string {
  return [...new Set(emoji.join(''))].map((character) => `U+${character.codePointAt(0)?.toString(16)}`).join(', ')
}
