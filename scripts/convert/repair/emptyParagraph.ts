import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { textOf } from '../../text/textOf.ts'
import { isPicture } from '../../deck/picture.ts'

/** Drop paragraphs in which nothing is left to see, such as a link without label and address. */
export function emptyParagraph(tree: Root): void {
  visit(tree, 'paragraph', (node, index, parent) => {
    if (index === undefined || !parent || textOf(node).trim() || node.children.some(isPicture)) return
    parent.children.splice(index, 1)
    return index
  })
}
