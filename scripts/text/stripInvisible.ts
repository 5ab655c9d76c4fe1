/**
 * Characters that nobody sees and that change how others are shown: controls but for tab and line ends, and overrides of
 * the direction of text (Unicode Standard Annex 9, section 2).
 */
const INVISIBLE = /(?![\t\n\r])\p{Cc}|[\u202A-\u202E\u2066-\u2069]/gu

/**
 * Take out of a text what could fool its reader or a terminal.
 *
 * @returns
 *   Text of which all can be seen.
 */
export function stripInvisible(text: string): string {
  return text.replaceAll(INVISIBLE, '')
}
