import { readdirSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { closestMatch } from 'leven'
import { UserError } from '../system/userError.ts'
import { displayPath } from '../terminal/displayPath.ts'

/** What pages are called. */
export const MARKDOWN = /\.(?:mdx?|markdown)$/i
/** How many letters the name of the page that was meant may be away: its ending is among them. */
const NEAR = 3

/**
 * Refuse a page that is not there, before anything is made for it.
 *
 * @param path
 *   Absolute path.
 * @param name
 *   Path as people know it (default: from the working directory).
 * @throws UserError
 *   With the name of the page beside it that is called most like it, if there is one.
 */
export function guardPageThere(path: string, name: string = displayPath(path)): void {
  if (isThere(path)) return
  const nearest = nearestPage(path)
  throw new UserError({ id: 'page-not-found', path: name, nearest: nearest && join(dirname(name), nearest) })
}

/** Whether something is there; what must not be looked at, may be. */
function isThere(path: string): boolean {
  try {
    return Boolean(statSync(path))
  } catch (error) {
    return !['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')
  }
}

function nearestPage(path: string): string | undefined {
  try {
    const pages = readdirSync(dirname(path)).filter((name) => MARKDOWN.test(name))
    return closestMatch(basename(path), pages, { maxDistance: NEAR })
  } catch {
    // There is no such folder, or it must not be listed.
    return undefined
  }
}
