import { create, type Font } from 'fontkit'
import { inflateWoff } from './inflateWoff.ts'

/** How files of WOFF 1 begin: `wOFF`. */
const WOFF = [0x77, 0x4f, 0x46, 0x46]

/**
 * Read a font, whatever its file is called.
 *
 * @param bytes
 *   TTF, OTF, WOFF or WOFF2.
 * @returns
 *   Font.
 * @throws
 *   When it is none.
 */
export function readFont(bytes: Uint8Array): Font {
  return create((WOFF.every((byte, at) => bytes[at] === byte) ? inflateWoff(bytes) : bytes) as Buffer) as Font
}
