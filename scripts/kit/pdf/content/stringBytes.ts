import { PDFHexString, PDFString } from '@cantoo/pdf-lib'

/**
 * Read the bytes of a string: ISO 32000-1, 7.3.4.
 *
 * @param token
 *   String as it is written, in parentheses or hexadecimal.
 * @returns
 *   Bytes.
 */
export function stringBytes(token: string): Uint8Array {
  const inside = token.slice(1, -1)
  return token.startsWith('<') ? PDFHexString.of(inside.replaceAll(/\s/g, '')).asBytes() : PDFString.of(inside).asBytes()
}
