import { kitName } from '../../files/kitName.ts'

/** Names at the top of a site that are no talks. */
const NOT_TALKS = ['assets', 'index.html', 'style.css']

/** Pages with a folder for each: its file name, with a number where that is taken. */
export function named(pages: string[]): Map<string, string> {
  const taken = new Set<string>()
  return new Map(
    pages.map((page) => {
      const base = kitName(page)
      let name = NOT_TALKS.includes(base.toLowerCase()) ? `${base}-1` : base
      // Some systems take two names for one that differ in case alone.
      for (let no = 2; taken.has(name.toLowerCase()); no++) name = `${base}-${no}`
      taken.add(name.toLowerCase())
      return [page, name]
    }),
  )
}
