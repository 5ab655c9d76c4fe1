import type { PhrasingContent, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { labelLines } from '../../text/labelLines.ts'

/** Fewest labels of a paragraph that make its lines lines: prose may begin with one. */
const FEWEST = 2

/** Keep the ends of lines that are each led by a label: Markdown joins them, and the page's author saw a list. */
export function labelBreaks(tree: Root): void {
  visit(tree, 'paragraph', (node) => {
    const labels = new Set(labelLines(node).lines.map(({ at }) => at))
    if (labels.size < FEWEST) return
    node.children = node.children.flatMap((child, at) => (labels.has(at + 1) ? broken(child) : [child]))
  })
}

/** The last end of a line in a text is a break. */
function broken(node: PhrasingContent): PhrasingContent[] {
  const [, before, after] = node.type === 'text' ? (/^(.*?)[ \t]*(?:\r\n?|\n)([^\r\n]*)$/su.exec(node.value) ?? []) : []
  if (before === undefined || node.type !== 'text') return [node]
  return [
    ...(before ? [{ ...node, value: before }] : []),
    { type: 'break' },
    ...(after ? [{ ...node, value: after }] : []),
  ]
}
