import { dirname } from 'node:path'

/**
 * List folders from one up to another.
 *
 * @param folder
 *   Absolute path.
 * @param end
 *   Absolute path of the last one (default: the root of the disk).
 * @returns
 *   Absolute paths, both ends included, nearest first.
 */
export function foldersUp(folder: string, end?: string): string[] {
  const found = [folder]
  for (let at = folder; at !== end && at !== dirname(at); at = dirname(at)) found.push(dirname(at))
  return found
}
