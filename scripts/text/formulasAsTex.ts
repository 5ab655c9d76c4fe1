import type { PhrasingContent } from 'mdast'

/**
 * Make content fit for a title, which tells formulas by their TeX: outlines of PDFs have no pictures.
 *
 * @param nodes
 *   Content, left as it is.
 * @returns
 *   The same list when there are no formulas, else a new one.
 */
export function formulasAsTex(nodes: PhrasingContent[]): PhrasingContent[] {
  const told = nodes.map((node): PhrasingContent => {
    if (node.type === 'image' && node.data?.inline) return { type: 'inlineCode', value: node.alt ?? '' }
    if (!('children' in node)) return node
    const children = formulasAsTex(node.children)
    return children === node.children ? node : ({ ...node, children } as PhrasingContent)
  })
  return told.some((node, index) => node !== nodes[index]) ? told : nodes
}
