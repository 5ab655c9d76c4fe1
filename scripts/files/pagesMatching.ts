import { globSync } from 'node:fs'
import { resolve } from 'node:path'

/** Letters of a pattern of paths. */
const PATTERN = /[*?[{]/

/**
 * Find the pages that a pattern of paths leads to, such as `talks/*.md`: shells of Windows hand it on as it is.
 *
 * @param pattern
 *   Pattern.
 * @param folder
 *   Absolute path of the folder that it is told from.
 * @returns
 *   Absolute paths of files that end in `.md` or `.mdx`, in order; none for a path that is no pattern.
 */
export function pagesMatching(pattern: string, folder: string): string[] {
  if (!PATTERN.test(pattern)) return []
  return globSync(pattern, { cwd: folder, exclude: (name) => name === 'node_modules' })
    .filter((name) => /\.mdx?$/i.test(name))
    .toSorted()
    .map((name) => resolve(folder, name))
}
