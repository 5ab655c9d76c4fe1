import type { Image, Paragraph, Parents, Root, RootContent } from 'mdast'
import type { VFile } from 'vfile'
import type { InlineFormula } from '../../drawings/formulaSheet.ts'
import { visit } from 'unist-util-visit'
import { formula, ROOM, roomOf, TOO_MANY } from '../../drawings/formula.ts'
import { formulaSheet } from '../../drawings/formulaSheet.ts'
import { lookOfFile } from '../lookOfFile.ts'
import { report } from '../report.ts'

/** Pictures stand by themselves. */
const NO_ROOM = { problem: { id: 'not-alone' } } as const
/** Draw math: what stands by itself as a picture, what stands in a text on its base line. What cannot be is code. */
export function formulas(tree: Root, file: VFile): void {
  // Alone in its paragraph a formula has room, however it is written.
  const roomy = new Set<Parents>(tree.children.filter(isBare))
  const inline: string[] = []
  // Outlines of PDFs have no pictures.
  visit(tree, 'heading', (heading) => {
    visit(heading, 'inlineMath', ({ value, position }, index, parent) => {
      if (parent && index !== undefined) parent.children[index] = { type: 'inlineCode', value, position }
    })
  })
  visit(tree, 'inlineMath', ({ value }, _, parent) => {
    if (parent && !roomy.has(parent)) inline.push(value)
  })
  const ink = lookOfFile(file)?.light['ink']
  const sheet = formulaSheet(inline, ink)
  let room = ROOM
  visit(tree, (node, index, parent) => {
    if ((node.type !== 'math' && node.type !== 'inlineMath') || index === undefined || !parent) return
    const { value, position } = node
    const isOwn = parent.type === 'root' || roomy.has(parent)
    const drawn = isOwn
      ? room > 0
        ? formula(value, ink)
        : TOO_MANY
      : node.type === 'inlineMath'
        ? sheet.get(value)
        : NO_ROOM
    if (drawn && isOwn && !('view' in drawn)) room -= roomOf(drawn)
    if (!drawn || 'problem' in drawn) {
      report(file, 'formula', { problem: drawn?.problem ?? { id: 'no-drawing' } }, position)
      parent.children[index] =
        node.type === 'inlineMath'
          ? { type: 'inlineCode', value, position }
          : { type: 'code', lang: 'latex', value, position }
      return
    }
    const data =
      'picture' in drawn
        ? { inline: drawn, source: value }
        : { picture: drawn, source: value, isFormula: true as const }
    const image: Image = { type: 'image', url: '', alt: value, position, data }
    parent.children[index] = node.type === 'inlineMath' ? image : { type: 'paragraph', children: [image], position }
  })
}

function isBare(block: RootContent): block is Paragraph {
  return block.type === 'paragraph' && block.children.length === 1
}

declare module 'mdast' {
  interface ImageData {
    /** TeX or Mermaid that it draws. */
    source?: string
    /** Whether it is a formula that stands by itself. */
    isFormula?: true
    /** Formula within a text. */
    inline?: InlineFormula
  }
}
