import type { PhrasingContent } from 'mdast'

/**
 * Make content fit for a title: on one line, because Markdown underlines longer ones with what Slidev takes for the end
 * of the slide; and without links, because the deck's own navigation is on titles.
 *
 * @param nodes
 *   Content, left as it is.
 * @returns
 *   The same list when there is nothing to do, else a new one.
 */
export function titleContent(nodes: PhrasingContent[]): PhrasingContent[] {
  const flat = nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === 'break') return [{ type: 'text', value: ' ' }]
    if (node.type === 'link' || node.type === 'linkReference') return titleContent(node.children)
    if (node.type === 'text')
      return /[\r\n]/.test(node.value) ? [{ ...node, value: node.value.replaceAll(/[\r\n]+/g, ' ') }] : [node]
    if (!('children' in node)) return [node]
    const children = titleContent(node.children)
    return children === node.children ? [node] : [{ ...node, children } as PhrasingContent]
  })
  return flat.length === nodes.length && flat.every((node, index) => node === nodes[index]) ? nodes : flat
}
