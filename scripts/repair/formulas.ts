import type { Image, Root } from 'mdast'
import type { VFile } from 'vfile'
import { visit } from 'unist-util-visit'
import { formula } from '../formula.ts'

/** Draw display math; formulas in running text stay TeX, as code. A formula that is no TeX is code with a warning. */
export function formulas(tree: Root, file: VFile): void {
  visit(tree, (node, index, parent) => {
    if ((node.type !== 'math' && node.type !== 'inlineMath') || index === undefined || !parent) return
    const drawn = node.type === 'math' ? formula(node.value) : undefined
    const { value, position } = node
    if (drawn && 'problem' in drawn)
      file.message(`Cannot draw the formula: ${drawn.problem}; its TeX stands in`, {
        place: position,
        ruleId: 'formula',
        source: 'repair',
      })
    if (node.type === 'inlineMath') parent.children[index] = { type: 'inlineCode', value, position }
    else if (!drawn || 'problem' in drawn) parent.children[index] = { type: 'code', lang: 'latex', value, position }
    else {
      const image: Image = {
        type: 'image',
        url: drawn.name,
        alt: value,
        position,
        data: { picture: drawn, source: value },
      }
      parent.children[index] = { type: 'paragraph', children: [image], position }
    }
  })
}

declare module 'mdast' {
  interface ImageData {
    /** TeX or Mermaid that it draws. */
    source?: string
  }
}
