import { relative } from 'node:path'
import process from 'node:process'
import { stripInvisible } from '../text/stripInvisible.ts'

/**
 * Tell a path as people would write it where they are.
 *
 * @param path
 *   Absolute path.
 * @returns
 *   Path from the current folder.
 */
export function displayPath(path: string): string {
  return stripInvisible(relative(process.cwd(), path) || path)
}
