import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { inflateSync } from 'node:zlib'

const require = createRequire(import.meta.url)

/**
 * Read a file of a font's package.
 *
 * @param name
 *   File, as packages name it.
 * @returns
 *   Its bytes; nothing where the package is not installed.
 */
export function readFontFile(name: string): Uint8Array | undefined {
  let path
  try {
    path = require.resolve(name)
  } catch {
    return
  }
  return readFileSync(path)
}

/**
 * Tell where a file of a font's package is.
 *
 * @param name
 *   File, as packages name it.
 * @returns
 *   Absolute path.
 * @throws
 *   Where the package is not installed.
 */
export function fontFilePath(name: string): string {
  return require.resolve(name)
}

/** Unpack a zlib stream. */
export function inflate(packed: Uint8Array): Uint8Array {
  return inflateSync(packed)
}
