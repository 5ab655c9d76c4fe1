import { dirname, join, relative, sep } from 'node:path'
import { kitName } from '../../files/kitName.ts'

/** Names at the top of a site that are no talks. */
const NOT_TALKS = ['assets', 'media', 'index.html', 'style.css']

/**
 * Name the folder of each page's kit: its file name, after those of the folders that it is in, with a number where that
 * is taken. An `index` or `README` in a folder is the folder's page.
 *
 * @param pages
 *   Absolute paths.
 * @param folder
 *   Absolute path of the folder that all are told from.
 * @returns
 *   Name by path.
 */
export function named(pages: string[], folder: string): Map<string, string> {
  const taken = new Set<string>()
  return new Map(
    pages.map((page) => {
      const base = kitName(join(folder, `${wayTo(page, folder)}.md`))
      let name = NOT_TALKS.includes(base.toLowerCase()) ? `${base}-1` : base
      // Some systems take two names for one that differ in case alone.
      for (let no = 2; taken.has(name.toLowerCase()); no++) name = `${base}-${no}`
      taken.add(name.toLowerCase())
      return [page, name]
    }),
  )
}

/** Folders and name of a page as one name; a page that is elsewhere has none but its own. */
function wayTo(page: string, folder: string): string {
  const way = relative(folder, dirname(page)).split(sep).filter(Boolean)
  const name = kitName(page)
  if (way.includes('..') || !way.length) return name
  return [...way, ...(/^(?:index|readme)$/i.test(name) ? [] : [name])].join('-')
}
