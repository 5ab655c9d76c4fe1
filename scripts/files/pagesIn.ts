import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { isDeck } from './isDeck.ts'
import { MANIFEST } from './manifest.ts'

/** As people count: `2-` before `10-`. */
const BY_NAME = new Intl.Collator('en', { numeric: true })

/**
 * List the pages of a folder and of those within it: files that end in `.md` or `.mdx`.
 *
 * What begins with a full stop or an underscore is no page (so Docusaurus marks parts of pages), nor are packages, decks
 * that this program wrote, and what is in its kits. Links to folders are not followed.
 *
 * @param folder
 *   Absolute path.
 * @returns
 *   Paths from that folder, the pages of a folder before those of the folders within it.
 */
export function pagesIn(folder: string): string[] {
  const entries = list(folder)
    .filter(({ name }) => !/^[._]/.test(name) && name !== 'node_modules')
    .toSorted((a, b) => BY_NAME.compare(a.name, b.name))
  const pages = entries.map(({ name }) => name).filter((name) => /\.mdx?$/i.test(name) && isPage(join(folder, name)))
  const folders = entries.filter((entry) => entry.isDirectory() && !existsSync(join(folder, entry.name, MANIFEST)))
  return [...pages, ...folders.flatMap(({ name }) => pagesIn(join(folder, name)).map((page) => join(name, page)))]
}

function list(folder: string): ReturnType<typeof entriesOf> {
  try {
    return entriesOf(folder)
  } catch {
    // One that must not be listed has no pages for us.
    return []
  }
}

function entriesOf(folder: string): Array<{ name: string; isDirectory: () => boolean }> {
  return readdirSync(folder, { withFileTypes: true })
}

function isPage(path: string): boolean {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return false
  try {
    return !/slides\.md$/i.test(path) || !isDeck(readFileSync(path, 'utf8'))
  } catch {
    // Whoever converts it says why.
    return true
  }
}
