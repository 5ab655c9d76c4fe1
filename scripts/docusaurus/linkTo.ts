import { posix } from 'node:path'
import { filesOf, type SitePage } from './sitePages.ts'

/**
 * Tell where links of a page lead, as Docusaurus does: those to files to the pages made of them, those from the root to
 * below the base.
 *
 * @param page
 *   Page with the link.
 * @param pages
 *   All pages of the site.
 * @param site
 *   Address of the host, and path that the site is below, with slashes at both ends.
 * @returns
 *   What tells the address of a link; nothing of one that is told from the address of its page.
 */
export function linkTo(
  page: SitePage,
  pages: readonly SitePage[],
  { url, baseUrl }: { url: string; baseUrl: string },
): (link: string) => string | undefined {
  const permalinks = new Map(pages.map(({ source, permalink }) => [source, permalink]))
  return (link) => {
    const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(link) ?? []
    if (/\.mdx?$/i.test(path)) {
      const found = meant(decoded(path), page).find((file) => permalinks.has(file))
      return found && url + permalinks.get(found) + rest
    }
    if (!path.startsWith('/') || path.startsWith('//')) return
    return url + (path.startsWith(baseUrl) ? path : baseUrl + path.slice(1)) + rest
  }
}

/** Files that a link can mean. */
function meant(path: string, { source, roots }: SitePage): string[] {
  if (path.startsWith('@site/')) return [path]
  if (path.startsWith('/')) return [...roots.map((root) => root + path), `@site${path}`]
  // What is not translated is in the folder of the other language.
  return filesOf(posix.join(posix.dirname(source), path), roots)
}

function decoded(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}
