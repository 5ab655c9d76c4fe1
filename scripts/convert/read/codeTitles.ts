import type { Paragraph } from 'mdast'
import type { Syntax } from './syntax.ts'
import { visit } from 'unist-util-visit'

const TITLE = /\btitle=(?:"([^"]+)"|'([^']+)')/

/** The name of the file that code is from, as Docusaurus writes it behind the fence, is a line above the code. */
export const codeTitles: Syntax = (tree) => {
  visit(tree, 'code', ({ meta, position }, index, parent) => {
    const [, double, single] = TITLE.exec(meta ?? '') ?? []
    const value = (double ?? single)?.trim()
    if (!value || index === undefined || !parent) return
    const line: Paragraph = {
      type: 'paragraph',
      children: [{ type: 'inlineCode', value, position }],
      position,
      data: { isCodeTitle: true },
    }
    parent.children.splice(index, 0, line)
    return index + 2
  })
}

declare module 'mdast' {
  interface ParagraphData {
    /** Whether it names the file that the code below is from. */
    isCodeTitle?: boolean
  }
}
