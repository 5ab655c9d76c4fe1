import type { Link, Parents, PhrasingContent, Root, Text } from 'mdast'
import type { VFile } from 'vfile'
import { visit } from 'unist-util-visit'
import { textOf } from '../../text/textOf.ts'
import { report } from '../report.ts'

/**
 * Read `[A]([B](url))` as a link A to the url, with B in brackets behind it.
 *
 * CommonMark sees text `[A](`, a link and text `)` there.
 *
 * @example
 *   `[Forum]([Our forum](https://example.org))` becomes `[Forum](https://example.org) (Our forum)`.
 */
export function nestedLink(tree: Root, file: VFile): void {
  visit(tree, 'link', (link, index, parent) => {
    if (index === undefined || !parent) return
    const open = parent.children[index - 1]
    const close = parent.children[index + 1]
    if (!isText(open) || !isText(close) || !open.value.endsWith('](') || !close.value.startsWith(')')) return
    const labelAt = parent.children.findLastIndex((node, at) => at < index && isText(node) && node.value.includes('['))
    const first = parent.children[labelAt]
    if (!isText(first)) return
    const bracket = first.value.lastIndexOf('[')
    const label = labelOf(parent, labelAt, index, bracket)
    if (!textOf(label).trim()) return
    report(file, 'nested-link', {}, link)
    const repaired: Link = { ...link, children: label as Link['children'] }
    const behind: PhrasingContent[] = [{ type: 'text', value: ' (' }, ...link.children, { type: 'text', value: ')' }]
    const before: PhrasingContent[] = bracket > 0 ? [{ ...first, value: first.value.slice(0, bracket) }] : []
    const after: PhrasingContent[] = close.value.length > 1 ? [{ ...close, value: close.value.slice(1) }] : []
    parent.children.splice(labelAt, index + 2 - labelAt, ...before, repaired, ...behind, ...after)
    return labelAt + before.length + 1 + behind.length
  })
}

/** What stands between the bracket and `](`. */
function labelOf(parent: Parents, from: number, to: number, bracket: number): PhrasingContent[] {
  const nodes = parent.children.slice(from, to) as PhrasingContent[]
  return nodes.flatMap((node, at): PhrasingContent[] => {
    if (!isText(node)) return [node]
    const value = node.value.slice(at === 0 ? bracket + 1 : 0, at === nodes.length - 1 ? -2 : undefined)
    return value ? [{ ...node, value }] : []
  })
}

function isText(node: Parents['children'][number] | undefined): node is Text {
  return node?.type === 'text'
}
