import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { foldersUp } from '../../files/foldersUp.ts'
import { CONFIG_NAMES } from './config.ts'

/**
 * Find the settings file for what is in a folder: in it, or above it up to the root of its repository.
 *
 * @param folder
 *   Absolute path.
 * @param home
 *   Absolute path of the user's own folder, above which nothing is looked for (default: that of the system).
 * @returns
 *   Absolute path; nothing where there is none.
 */
export function findConfig(folder: string, home: string = homedir()): string | undefined {
  const last = foldersUp(folder).find((at) => existsSync(join(at, '.git')) || at === home)
  return foldersUp(folder, last)
    .flatMap((at) => CONFIG_NAMES.map((name) => join(at, name)))
    .find((path) => existsSync(path))
}
