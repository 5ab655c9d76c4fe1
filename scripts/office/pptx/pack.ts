import type { Part } from './part.ts'
import { zipSync } from 'fflate'
import { contentTypes } from './contentTypes.ts'

/** Time of all files in it, the first that a ZIP can name: the same input gives the same bytes. */
const TIME = new Date(1980, 0, 1)

/**
 * Pack parts into one file. What they are comes first, as readers of a stream need it.
 *
 * @param parts
 *   All parts but the one that says what each is.
 * @returns
 *   ZIP.
 */
export function pack(parts: Part[]): Uint8Array {
  const files = [contentTypes(parts), ...parts].map(({ name, content }) => {
    // Pictures are compressed already.
    const level = /\.(?:png|jpeg)$/.test(name) ? 0 : 6
    return [name, [content, { level, mtime: TIME }]] as const
  })
  return zipSync(Object.fromEntries(files) as Parameters<typeof zipSync>[0])
}
