import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { displayPath } from '../terminal/displayPath.ts'

/** Where a refused kit is, and the last good one, as people know the places. */
export interface WhereRefused {
  failed: string | undefined
  previous: string | undefined
}

/**
 * Tell where a refused kit is, and that the last good one was kept.
 *
 * @param failed
 *   Absolute path of its folder; nothing where it could not be kept.
 * @param folder
 *   Absolute path of the output folder.
 * @returns
 *   Both, where they are.
 */
export function whereRefused(failed: string | undefined, folder: string): WhereRefused {
  return {
    failed: failed && displayPath(failed),
    previous: existsSync(join(folder, 'index.html')) ? displayPath(folder) : undefined,
  }
}
