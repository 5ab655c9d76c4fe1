import type { Call } from './call.ts'
import { globSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { UserError } from '../system/userError.ts'

/**
 * Tell which pages make a site of several talks: those that were named, or all in the folder that was.
 *
 * @param call
 *   Call.
 * @returns
 *   Absolute paths; none for a single talk.
 * @throws UserError
 *   When the folder has no page.
 */
export function pagesNamed({ pages }: Call): string[] {
  const [first] = pages
  if (pages.length > 1) return pages.map((page) => resolve(page))
  if (first === undefined || !statSync(first, { throwIfNoEntry: false })?.isDirectory()) return []
  const inside = globSync('*.md', { cwd: first }).toSorted()
  if (!inside.length) throw new UserError(`There is no page in \`${first}\`: no file ends in \`.md\`.`)
  return inside.map((name) => resolve(first, name))
}
