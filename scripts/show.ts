import { relative } from 'node:path'
import process from 'node:process'

/**
 * Tell a path as people would write it where they are.
 *
 * @param path
 *   Absolute path.
 * @returns
 *   Path from the current folder.
 */
export function show(path: string): string {
  return relative(process.cwd(), path) || path
}
