import type { Syntax } from './syntax.ts'
import { visit } from 'unist-util-visit'

const COMMENT = /\{\/\*[\s\S]*?\*\/\}/g

/** Comments of MDX, in braces, are for authors. */
export const mdxComments: Syntax = (tree) => {
  visit(tree, 'text', (node) => {
    if (node.value.includes('{/*')) node.value = node.value.replaceAll(COMMENT, '')
  })
  visit(tree, 'paragraph', (node, index, parent) => {
    const isEmpty = node.children.every((child) => child.type === 'text' && !child.value.trim())
    if (!isEmpty || !parent || index === undefined) return
    parent.children.splice(index, 1)
    return index
  })
}
