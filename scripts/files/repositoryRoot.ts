import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { foldersUp } from './foldersUp.ts'

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
  return foldersUp(folder).find((at) => existsSync(join(at, '.git')))
}
