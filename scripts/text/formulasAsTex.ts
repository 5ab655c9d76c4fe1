import type { PhrasingContent } from 'mdast'

/**
 * Make content fit for a title, which tells formulas by their TeX, and pictures in the line by their alternative text: outlines of PDFs
 * have no pictures.
 *
 * @param nodes
 *   Content, left as it is.
 * @returns
 *   The same list when there are none, else a new one.
 */
export function formulasAsTex(nodes: PhrasingContent[]): PhrasingContent[] {
  const told = nodes.map((node): PhrasingContent => {
    if (node.type === 'image' && node.data?.inText) return { type: 'text', value: node.alt ?? '' }
    if (node.type === 'image' && node.data?.inline) return { type: 'inlineCode', value: node.alt ?? '' }
    if (!('children' in node)) return node
    const children = formulasAsTex(node.children)
    return children === node.children ? node : ({ ...node, children } as PhrasingContent)
  })
  return told.some((node, index) => node !== nodes[index]) ? told : nodes
}
