import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
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
  for (let at = folder; ; at = dirname(at)) {
    const found = CONFIG_NAMES.map((name) => join(at, name)).find((path) => existsSync(path))
    if (found !== undefined || existsSync(join(at, '.git')) || at === home || at === dirname(at)) return found
  }
}
