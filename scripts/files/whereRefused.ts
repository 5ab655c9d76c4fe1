import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { displayPath } from '../terminal/displayPath.ts'

/**
 * Say where a refused kit is, and that the last good one was kept.
 *
 * @param failed
 *   Absolute path of its folder; nothing where it could not be kept.
 * @param folder
 *   Absolute path of the output folder.
 * @returns
 *   Sentences.
 */
export function whereRefused(failed: string | undefined, folder: string): string {
  const hasOlder = existsSync(join(folder, 'index.html'))
  return [
    failed ? `The refused talk is in \`${displayPath(failed)}\`.` : 'No talk was written.',
    hasOlder ? `The previous one in \`${displayPath(folder)}\` was kept.` : '',
  ]
    .filter(Boolean)
    .join(' ')
}
