import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import { visit } from 'unist-util-visit'
import { isWebLink } from '../../text/isWebLink.ts'
import { report } from '../report.ts'

/** Keep only the words of a link that cannot work away from its own site, or that could run code. */
export function unsafeLink(tree: Root, file: VFile): void {
  visit(tree, 'link', (link, index, parent) => {
    if (isWebLink(link.url) || index === undefined || !parent) return
    const absolute = isRelative(link.url) && absoluteOf(link.url, file)
    if (absolute) {
      link.url = absolute
      return
    }
    report(file, isRelative(link.url) ? 'relative-link' : 'unsafe-link', { url: link.url }, link)
    parent.children.splice(index, 1, ...link.children)
    return index
  })
}

function absoluteOf(url: string, { data: { linkTo, siteUrl } }: VFile): string | undefined {
  return linkTo?.(url) ?? (siteUrl ? URL.parse(pageOf(url), siteUrl)?.href : undefined)
}

function isRelative(url: string): boolean {
  return !/^[a-z][a-z0-9+.-]*:/i.test(url.trim())
}

/** Sites publish pages without the ending of their files. */
function pageOf(url: string): string {
  return url.replace(/\.mdx?(?=$|[?#])/i, '')
}
