import { createHash, randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

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
  const folder = join(root, 'node_modules', '.cache', 'deck-fonts')
  const path = join(folder, `${createHash('sha256').update(made).digest('hex').slice(0, 12)}.woff2`)
  if (existsSync(path)) return path
  // Two decks that are built at once may want the same font.
  const partial = `${path}.${randomUUID()}`
  await mkdir(folder, { recursive: true })
  await writeFile(partial, await cut())
  await rename(partial, path)
  return path
}
