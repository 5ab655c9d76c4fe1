import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * Find the repository that a folder is in.
 *
 * @param folder
 *   Absolute path.
 * @returns
 *   Absolute path of the nearest folder upwards with `.git`, which a working tree has as a file; nothing where there is
 *   none.
 */
export function repositoryRoot(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at
    if (at === dirname(at)) return undefined
  }
}
