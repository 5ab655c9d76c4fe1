import type { Code, Paragraph } from 'mdast'
import type { Syntax } from './syntax.ts'
import { visit } from 'unist-util-visit'

/** `title="a.ts"`, `filename='a.ts'`, also as `{filename="a.ts"}`. */
const TITLE = /\b(?:title|filename|file|label|name)=(?:"([^"]+)"|'([^']+)'|\{"([^"]+)"\})/
/** Label in brackets, as VitePress and Slidev have it: `[npm]`, `[a.ts ~icon~]`. */
const LABEL = /(?:^|\s)\[([^\]]+)\]/

/** The name of the file that code is from, or its label, as it stands behind the fence, is a line above the code. */
export const codeTitles: Syntax = (tree) => {
  visit(tree, 'code', (node, index, parent) => {
    const line = codeLabel(node)
    if (!line || index === undefined || !parent) return
    parent.children.splice(index, 0, line)
    return index + 2
  })
}

/** Line above a piece of code that names it; nothing for code without a name. */
function codeLabel({ meta, position }: Code): Paragraph | undefined {
  const [, ...quoted] = TITLE.exec(meta ?? '') ?? []
  const value = (quoted.find(Boolean) ?? LABEL.exec(meta ?? '')?.[1])?.replace(/\s*~[\w-]+~$/, '').trim()
  if (!value) return
  return {
    type: 'paragraph',
    children: [{ type: 'inlineCode', value, position }],
    position,
    data: { isCodeTitle: true },
  }
}

declare module 'mdast' {
  interface ParagraphData {
    /** Whether it names the file that the code below is from. */
    isCodeTitle?: boolean
  }
}
