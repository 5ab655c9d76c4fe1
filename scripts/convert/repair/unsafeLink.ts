import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import { visit } from 'unist-util-visit'

/** Addresses that a deck may link to. */
const SAFE = /^(?:https?|mailto|tel):/i

/** Keep only the words of a link that cannot work away from its own site, or that could run code. */
export function unsafeLink(tree: Root, file: VFile): void {
  visit(tree, 'link', (link, index, parent) => {
    if (SAFE.test(link.url.trim()) || index === undefined || !parent) return
    const absolute = file.data.siteUrl && isRelative(link.url) && URL.parse(pageOf(link.url), file.data.siteUrl)?.href
    if (absolute) {
      link.url = absolute
      return
    }
    const relative = isRelative(link.url)
    file.message(
      relative
        ? `Unexpected relative link \`${link.url}\`, expected a full address, or that of the site with \`--site-url\`; its text is kept`
        : `Unexpected link to \`${link.url}\`, expected http, https, mailto or tel; its text is kept`,
      { place: link.position, ruleId: relative ? 'relative-link' : 'unsafe-link', source: 'repair' },
    )
    parent.children.splice(index, 1, ...link.children)
    return index
  })
}

function isRelative(url: string): boolean {
  return !/^[a-z][a-z0-9+.-]*:/i.test(url.trim())
}

/** Sites publish pages without the ending of their files. */
function pageOf(url: string): string {
  return url.replace(/\.mdx?(?=$|[?#])/i, '')
}
