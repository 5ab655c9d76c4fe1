import { decoded } from './decoded.ts'

/** Where a line ended: it may be anywhere in an address. */
const END = '[\\r\\n]*'
/** Letters beyond ASCII as addresses have them, by the first digit of each of their bytes (UTF-8). */
const LETTER = new RegExp(
  [
    ['[CD]', '[89AB]'],
    ['E', '[89AB]', '[89AB]'],
    ['F', '[89AB]', '[89AB]', '[89AB]'],
  ]
    .map((bytes) => bytes.map((first) => `%${END}${first}${END}[\\dA-F]`).join(END))
    .join('|'),
  'gi',
)
/** What can be seen; a blank, or what changes the direction of text, stays encoded. */
const VISIBLE = /^[\p{L}\p{M}\p{N}\p{P}\p{S}]$/u

/**
 * Write an address as people read it: `Assembl%C3%A9e` as `Assemblée`. Browsers take both for one address.
 *
 * @param text
 *   Address, or text with addresses.
 * @returns
 *   The same with its encoded letters as letters; what is encoded otherwise stays.
 */
export function readableAddress(text: string): string {
  if (!text.includes('%')) return text
  return text.replaceAll(LETTER, (letter) => {
    const read = decoded(letter.replaceAll(/[\r\n]/g, ''))
    return VISIBLE.test(read) ? read : letter
  })
}
