import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import { visit } from 'unist-util-visit'
import { textOf, trimText } from '../../text/textOf.ts'
import { report } from '../report.ts'

/**
 * Move white space at the edge of a link label out of the link.
 *
 * @example
 *   `[Ostrom ](https://example.org)(yes)` becomes `[Ostrom](https://example.org) (yes)`.
 */
export function linkWhitespace(tree: Root, file: VFile): void {
  visit(tree, 'link', (link, index, parent) => {
    const label = textOf(link)
    if (label === label.trim() || !label.trim() || index === undefined || !parent) return
    report(file, 'link-whitespace', {}, link)
    const space = { type: 'text', value: ' ' } as const
    const before = parent.children[index - 1]
    const after = parent.children[index + 1]
    const nodes = [
      ...(label !== label.trimStart() && before && !/\s$/.test(textOf(before)) ? [space] : []),
      { ...link, children: trimText(link.children) as typeof link.children },
      ...(label !== label.trimEnd() && after && !/^\s/.test(textOf(after)) ? [space] : []),
    ]
    parent.children.splice(index, 1, ...nodes)
    return index + nodes.length
  })
}
