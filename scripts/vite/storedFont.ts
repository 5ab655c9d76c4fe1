import { createHash, randomUUID } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { projectHash } from '../projectHash.ts'

/** Keeps a font that is made of something, or cuts it first; tells its absolute path. */
export type Store = (made: string | Uint8Array, cut: () => Uint8Array | Promise<Uint8Array>) => Promise<string>

const FOLDER = join('node_modules', '.cache', 'deck-fonts')

/**
 * Keep a cut font where Vite can find it, named by what it is made from: no other deck's is mistaken for it, and one that
 * is there is not cut again.
 *
 * @param root
 *   Absolute path of the project.
 * @param made
 *   All that the font is made from, or the font itself.
 * @param cut
 *   Cuts it, to WOFF2.
 * @returns
 *   Absolute path.
 */
export async function storedFont(
  root: string,
  made: string | Uint8Array,
  cut: () => Uint8Array | Promise<Uint8Array>,
): Promise<string> {
  return stored(root, made, 'woff2', cut)
}

/**
 * Keep the style sheet of cut fonts, named by what they are made from and by the project that cuts them.
 *
 * @param root
 *   Absolute path of the project.
 * @param made
 *   All that they are made from.
 * @param cut
 *   Cuts them, and writes the style sheet.
 * @returns
 *   Style sheet; its fonts are there.
 */
export async function storedFaces(root: string, made: string[], cut: () => Promise<string>): Promise<string> {
  const name = JSON.stringify([projectHash(root), ...made])
  const isWhole = (path: string): boolean =>
    Array.from(readFileSync(path, 'utf8').matchAll(/url\('([^']+)'\)/g), ([, font = '']) => font).every(existsSync)
  return readFileSync(await stored(root, name, 'css', cut, isWhole), 'utf8')
}

async function stored(
  root: string,
  made: string | Uint8Array,
  extension: string,
  make: () => string | Uint8Array | Promise<string | Uint8Array>,
  isWhole: (path: string) => boolean = () => true,
): Promise<string> {
  const folder = join(root, FOLDER)
  const path = join(folder, `${createHash('sha256').update(made).digest('hex').slice(0, 12)}.${extension}`)
  if (existsSync(path) && isWhole(path)) return path
  // Two decks that are built at once may want the same.
  const partial = `${path}.${randomUUID()}`
  await mkdir(folder, { recursive: true })
  await writeFile(partial, await make())
  await rename(partial, path)
  return path
}
