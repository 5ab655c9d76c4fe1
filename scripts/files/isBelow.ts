import { isAbsolute, relative, sep } from 'node:path'

/**
 * Whether a path is that of a folder, or leads into it.
 *
 * @param path
 *   Absolute path, its links followed.
 * @param folder
 *   Absolute path of the folder, its links followed.
 */
export function isBelow(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}
