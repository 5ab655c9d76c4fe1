import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type Served, serveFolder } from '../../scripts/browser/serveFolder.ts'

/**
 * Serve a folder as part of a larger site, until disposed.
 *
 * @param folder
 *   Absolute path.
 * @param prefix
 *   Path under which it is served, with slashes at both ends.
 * @returns
 *   Where the folder is.
 */
export async function serveBelow(folder: string, prefix: string): Promise<Served> {
  const root = await mkdtemp(join(tmpdir(), 'deck-below-'))
  const place = join(root, prefix.slice(0, -1))
  await mkdir(dirname(place), { recursive: true })
  await symlink(folder, place, 'junction')
  const served = await serveFolder(root)
  return {
    url: served.url.replace(/\/$/, prefix),
    [Symbol.asyncDispose]: async () => {
      await served[Symbol.asyncDispose]()
      await rm(root, { recursive: true })
    },
  }
}
