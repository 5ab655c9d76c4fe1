import { createHash } from 'node:crypto'
import { accessSync, constants, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { isRefusal } from './isRefusal.ts'
import { cacheHome } from './cacheHome.js'
import { privateFolder } from './privateFolder.ts'

/** What is kept from run to run, each in a folder of its own. */
export type CacheName = 'browser' | 'decks' | 'dev' | 'fonts' | 'pictures' | 'runs' | 'shell' | 'views' | 'written'

/**
 * Tell where something is kept from run to run: in the project, or where the user's programs keep such things where it is
 * a package; in a private temporary folder where that cannot be written.
 *
 * @param root
 *   Absolute path of the project.
 * @param name
 *   What is kept.
 * @returns
 *   Absolute path of a folder that is there.
 */
export function cacheFolder(root: string, name: CacheName): string {
  try {
    const folder = atHome(root, name)
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK)
    return folder
  } catch {
    return spare(root, name)
  }
}

/**
 * Use what is kept from run to run, which the run cannot do without: where the project's folder cannot be written, or
 * its disk is full, in a private temporary folder.
 *
 * @param root
 *   Absolute path of the project.
 * @param name
 *   What is kept.
 * @param use
 *   Uses what is in a folder, or makes it there; called once more when the system refuses the first one.
 * @returns
 *   What `use` returned.
 */
export async function inCache<T>(root: string, name: CacheName, use: (folder: string) => Promise<T>): Promise<T> {
  try {
    return await use(atHome(root, name))
  } catch (error) {
    if (!isRefusal(error)) throw error
    return use(spare(root, name))
  }
}

function atHome(root: string, name: CacheName): string {
  return join(cacheHome(root), `deck-${name}`)
}

function spare(root: string, name: CacheName): string {
  const project = createHash('sha256').update(root).digest('hex').slice(0, 12)
  const folder = join(privateFolder(), project, `deck-${name}`)
  mkdirSync(folder, { recursive: true })
  return folder
}
