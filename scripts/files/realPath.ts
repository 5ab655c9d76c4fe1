import { lstatSync, readlinkSync, realpathSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'

/** Links that systems follow in a row at most. */
const MOST = 40

/**
 * Follow links, also to what is not there yet.
 *
 * @param path
 *   Absolute path.
 * @returns
 *   Absolute path without links.
 */
export function realPath(path: string, left = MOST): string {
  try {
    return realpathSync(path)
  } catch {
    const folder = dirname(path)
    if (folder === path || !left) return path
    const above = realPath(folder, left - 1)
    return isLink(path) ? realPath(resolve(above, readlinkSync(path)), left - 1) : join(above, basename(path))
  }
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink()
  } catch {
    // Not there, or below a file: what writes it says what is wrong.
    return false
  }
}
