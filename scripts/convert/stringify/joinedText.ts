import type { Nodes, PhrasingContent, RootContent, Text } from 'mdast'

/**
 * Join texts that stand side by side, so that escaping sees what two nodes make together: `{` of one and `{` of the next
 * would open an expression.
 *
 * @param nodes
 *   Content, left as it is.
 * @param asText
 *   Tells what else is printed as text: its text, or nothing for what is not.
 * @returns
 *   The same content, no two texts side by side.
 */
export function joinedText<Node extends Nodes>(nodes: Node[], asText: (node: Nodes) => string | undefined): Node[] {
  const joined: Nodes[] = []
  for (const node of nodes) {
    const value = node.type === 'text' ? node.value : asText(node)
    const before = joined.at(-1)
    if (value === undefined) joined.push(withJoined(node, asText))
    else if (before?.type === 'text') joined[joined.length - 1] = { ...before, value: before.value + value }
    else joined.push({ type: 'text', value, position: node.position } satisfies Text)
  }
  return joined as Node[]
}

function withJoined(node: Nodes, asText: (node: Nodes) => string | undefined): Nodes {
  if (!('children' in node)) return node
  const children = joinedText<PhrasingContent | RootContent>(node.children as RootContent[], asText)
  return { ...node, children } as Nodes
}
