import type { Call } from './call.ts'
import { statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { pagesIn } from '../files/pagesIn.ts'
import { UserError } from '../system/userError.ts'

/** Pages that make one site. */
export interface PagesNamed {
  /** Absolute paths. */
  pages: string[]
  /** Absolute path of the folder that they are in, or that the first one is in. */
  folder: string
}

/**
 * Tell which pages make a site of several talks: those that were named, or all in the folder that was.
 *
 * @param call
 *   Call.
 * @returns
 *   Pages; nothing for a single talk.
 * @throws UserError
 *   When the folder has no page.
 */
export function pagesNamed({ pages, home }: Call): PagesNamed | undefined {
  const [first] = pages
  if (first === undefined) return undefined
  if (pages.length > 1) {
    const named = pages.map((page) => resolve(page))
    return { pages: named, folder: home ?? dirname(named[0] ?? '') }
  }
  if (!statSync(first, { throwIfNoEntry: false })?.isDirectory()) return undefined
  const folder = resolve(first)
  const inside = pagesIn(folder)
  if (!inside.length) throw new UserError({ id: 'no-page-in-folder', folder: first })
  return { pages: inside.map((name) => join(folder, name)), folder }
}
