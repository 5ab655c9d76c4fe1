import type { PhrasingContent } from 'mdast'

/** Content with the marks of its footnotes as text, as it stands in the notes and on the handout. */
export function withNoteMarks(nodes: PhrasingContent[]): PhrasingContent[] {
  return nodes.map((node) => {
    if (node.type === 'footnoteReference') return { type: 'text', value: node.data?.mark ?? '' }
    return 'children' in node ? ({ ...node, children: withNoteMarks(node.children) } as PhrasingContent) : node
  })
}
