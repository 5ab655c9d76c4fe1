import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import { visit } from 'unist-util-visit'

/** Addresses that a deck may link to. */
const SAFE = /^(?:https?|mailto|tel):/i

/** Keep only the words of a link that cannot work away from its own site, or that could run code. */
export function unsafeLink(tree: Root, file: VFile): void {
  visit(tree, 'link', (link, index, parent) => {
    if (SAFE.test(link.url.trim()) || index === undefined || !parent) return
    const relative = !/^[a-z][a-z0-9+.-]*:/i.test(link.url.trim())
    file.message(
      relative
        ? `Unexpected relative link \`${link.url}\`, expected a full address; its text is kept`
        : `Unexpected link to \`${link.url}\`, expected http, https, mailto or tel; its text is kept`,
      { place: link.position, ruleId: relative ? 'relative-link' : 'unsafe-link', source: 'repair' },
    )
    parent.children.splice(index, 1, ...link.children)
    return index
  })
}
