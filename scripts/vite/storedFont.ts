import { createHash, randomUUID } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { projectHash } from '../projectHash.ts'

/** Keeps a font, in WOFF2; tells its absolute path. */
export type Store = (woff2: Uint8Array) => Promise<string>

const FOLDER = join('node_modules', '.cache', 'deck-fonts')

/**
 * Keep a cut font where Vite can find it, named by its content: no other deck's is mistaken for it.
 *
 * @param root
 *   Absolute path of the project.
 * @param woff2
 *   Font.
 * @returns
 *   Absolute path.
 */
export async function storedFont(root: string, woff2: Uint8Array): Promise<string> {
  return stored(root, woff2, 'woff2', () => woff2)
}

/**
 * Keep the style sheet of cut fonts, named by what they are made from and by the project that cuts them: those that are
 * there are not cut again.
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
