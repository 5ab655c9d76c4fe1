import type { Syntax } from './syntax.ts'
import { visit } from 'unist-util-visit'

/** Comments of MDX, in braces, are for authors. */
export const mdxComments: Syntax = (tree) => {
  visit(tree, 'text', (node) => {
    if (node.value.includes('{/*')) node.value = withoutComments(node.value)
  })
  visit(tree, 'paragraph', (node, index, parent) => {
    const isEmpty = node.children.every((child) => child.type === 'text' && !child.value.trim())
    if (!isEmpty || !parent || index === undefined) return
    parent.children.splice(index, 1)
    return index
  })
}

function withoutComments(text: string): string {
  let kept = ''
  let from = 0
  for (let start = text.indexOf('{/*'); start >= 0; start = text.indexOf('{/*', from)) {
    // A star cannot end what it begins.
    const end = text.indexOf('*/}', start + 3)
    if (end < 0) break
    kept += text.slice(from, start)
    from = end + 3
  }
  return kept + text.slice(from)
}
