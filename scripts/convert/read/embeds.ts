import type { Paragraph } from 'mdast'
import type { Syntax } from './syntax.ts'
import { visit } from 'unist-util-visit'
import { SAME_LINE } from './indentedContainers.ts'

/** What templates embed: a picture with its caption below it, and a link to a film that stands by itself. */
export const embeds: Syntax = (tree) => {
  visit(tree, 'paragraph', (paragraph, index, parent) => {
    if (!parent || index === undefined) return
    const captions: Paragraph[] = []
    for (const child of paragraph.children) {
      if ((child.type !== 'image' && child.type !== 'link') || !child.title?.startsWith(SAME_LINE)) continue
      const value = child.title.slice(SAME_LINE.length)
      const { position } = child
      child.title = null
      if (child.type === 'image')
        captions.push({
          type: 'paragraph',
          children: [{ type: 'emphasis', children: [{ type: 'text', value, position }], position }],
          position,
        })
      else if (paragraph.children.length === 1) paragraph.data = { ...paragraph.data, isMedia: true }
    }
    parent.children.splice(index + 1, 0, ...(captions as never[]))
    return index + 1 + captions.length
  })
}

declare module 'mdast' {
  interface ParagraphData {
    /** Whether it is a link to a film, a sound or a frame, and nothing else. */
    isMedia?: boolean
  }
}
