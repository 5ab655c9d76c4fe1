import type { Nodes } from 'mdast'
import { isAddressLabel } from './isAddressLabel.ts'
import { shortAddress } from './shortAddress.ts'
import { textOf } from './textOf.ts'

/** Longest address that is shown whole in running text, in characters. */
const LONGEST = 44

/**
 * Show links that are called by their own address by a short form of it.
 *
 * @param nodes
 *   Content, left as it is.
 * @returns
 *   The same list when there is nothing to do, else a new one.
 */
export function shortLinks<Node extends Nodes>(nodes: Node[]): Node[] {
  const short = nodes.map((node): Node => {
    if (!('children' in node)) return node
    if (node.type === 'link') {
      const label = textOf(node)
      if (!isAddressLabel(label, node.url)) return node
      return { ...node, children: [{ type: 'text', value: shortAddress(label, LONGEST), position: node.position }] }
    }
    const children = shortLinks<Nodes>(node.children)
    return children === node.children ? node : ({ ...node, children } as Node)
  })
  return short.some((node, index) => node !== nodes[index]) ? short : nodes
}
