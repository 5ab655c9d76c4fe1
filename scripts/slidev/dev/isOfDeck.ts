import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { normalizePath } from 'vite'
import { lookPath } from '../lookPath.ts'
import { PROJECT_ROOT } from '../../system/projectRoot.ts'

/** Addresses that the scripts of every deck ask for. */
const ALWAYS = [
  /^\/(?:index\.html)?$/,
  /^\/@deck-shell\/./,
  /^\/@slidev\/./,
  /^\/__slidev\/slides\/\d+\.json$/,
  /^\/@vite\/client$/,
  // Modules that are no files.
  /^\/@id\/__x00__[^/]+$/,
  // Fonts, and Vite's own scripts; the packages may lie outside the project.
  /^\/(?:@fs\/(?:.*\/)?)?node_modules\/./,
  /^\/media\/./,
]

/** What the package holds of Slidev; where it runs from a stand-in, that is in no folder of packages. */
const VENDORED = `/@fs${lookPath('lib/vendor/').replace(/^(?!\/)/, '/')}`

/**
 * Know the addresses that a deck asks the dev server for.
 *
 * @param entry
 *   Path of the deck.
 * @param own
 *   Absolute path of the folder that the page brings components in.
 * @returns
 *   Whether a path, decoded, is one of them.
 */
export function isOfDeck(entry: string, own: string): (path: string) => boolean {
  const slide = `/${basename(entry)}__slidev_`
  return (path) =>
    ALWAYS.some((known) => known.test(path)) ||
    path.startsWith(VENDORED) ||
    path.startsWith(`/@fs/${normalizePath(own).replace(/^\//, '')}/`) ||
    (path.startsWith(slide) && /^\d+\.(?:md|frontmatter)$/.test(path.slice(slide.length))) ||
    [join(PROJECT_ROOT, 'public'), join(own, 'public')].some((folder) => existsSync(join(folder, path)))
}
