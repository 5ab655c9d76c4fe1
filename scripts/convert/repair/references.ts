import type { Definition, Root } from 'mdast'
import { visit } from 'unist-util-visit'

/** Turn reference links and pictures into plain ones, because a slide cannot reach a definition on another slide. */
export function references(tree: Root): void {
  const definitions = new Map<string, Definition>()
  visit(tree, 'definition', (node) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node)
  })
  visit(tree, (node, index, parent) => {
    if (index === undefined || !parent) return
    if (node.type === 'definition') {
      parent.children.splice(index, 1)
      return index
    }
    if (node.type !== 'linkReference' && node.type !== 'imageReference') return
    const { url = '', title = null } = definitions.get(node.identifier) ?? {}
    parent.children[index] =
      node.type === 'linkReference'
        ? { type: 'link', url, title, children: node.children, position: node.position }
        : { type: 'image', url, title, alt: node.alt, position: node.position }
  })
}
