import type { Paragraph, Root } from 'mdast'
import { EXIT, visit } from 'unist-util-visit'
import { textOf } from '../../text/textOf.ts'

/** Drop paragraphs in which nothing is left to see, such as a link without label and address. */
export function emptyParagraph(tree: Root): void {
  visit(tree, 'paragraph', (node, index, parent) => {
    if (index === undefined || !parent || textOf(node).trim() || holdsPicture(node)) return
    parent.children.splice(index, 1)
    return index
  })
}

function holdsPicture(paragraph: Paragraph): boolean {
  let isThere = false
  visit(paragraph, 'image', ({ data }) => {
    isThere ||= data?.picture !== undefined
    return isThere ? EXIT : undefined
  })
  return isThere
}
