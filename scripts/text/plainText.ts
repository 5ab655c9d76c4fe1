import type { Nodes } from 'mdast'
import { plainTitle } from './plainTitle.ts'
import { TASK_SIGNS } from './taskSigns.ts'
import { textOf } from './textOf.ts'

/**
 * Write content for a place that knows no markup: a line for each block, a bullet for each item, links with their URL.
 */
export function plainText(nodes: Nodes[]): string {
  return nodes.map(blockText).filter(Boolean).join('\n\n')
}

function blockText(node: Nodes): string {
  if (node.type === 'list')
    return node.children
      .map((item, index) => {
        const bullet = node.ordered ? `${(node.start ?? 1) + index}. ` : '• '
        const box = typeof item.checked === 'boolean' ? `${TASK_SIGNS[item.checked ? 'done' : 'open']} ` : ''
        return (box || bullet) + item.children.map(blockText).join('\n')
      })
      .join('\n')
  if (node.type === 'table') return node.children.map((row) => row.children.map(inlineText).join('\t')).join('\n')
  if (node.type === 'blockquote') return plainText(node.children)
  return inlineText(node)
}

function inlineText(node: Nodes): string {
  if (node.type === 'link') {
    const label = node.children.map(inlineText).join('')
    return label === node.url ? label : `${label} (${node.url})`
  }
  if (node.type === 'markup') return plainTitle(node)
  return 'children' in node ? node.children.map(inlineText).join('') : textOf(node)
}
