/**
 * Write an address in ASCII: a QR code does not tell how other letters are written, and scanners guess.
 *
 * @returns
 *   The same address; as it is when it is ASCII, or no address at all.
 */
export function asciiUrl(url: string): string {
  return /^[\u0020-\u007E]*$/.test(url) || !URL.canParse(url) ? url : new URL(url).href
}
