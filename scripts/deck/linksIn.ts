import type { Link, Nodes } from 'mdast'
import type { Component } from './types.ts'

/**
 * List the links in a tree.
 *
 * @param nodes
 *   Nodes to look in.
 * @returns
 *   Links in order, each address once.
 */
export function linksIn(nodes: Array<Nodes | Component>): Link[] {
  const found = nodes.flatMap((node): Link[] => {
    if (node.type === 'link') return [node]
    return 'children' in node ? linksIn(node.children) : []
  })
  const first = new Map(found.toReversed().map((link) => [link.url, link]))
  return found.filter((link) => first.get(link.url) === link)
}
