import type { PhrasingContent, Root } from 'mdast'
import type { VFile } from 'vfile'
import { visit } from 'unist-util-visit'
import { htmlText } from '../htmlText.ts'

const COMMENT_ONLY = /^(?:\s*<!--[\s\S]*?-->)+\s*$/

/** Keep the words of raw HTML and drop its tags, saying so; comments are for the author and go without a word. */
export function rawHtml(tree: Root, file: VFile): void {
  visit(tree, 'html', (node, index, parent) => {
    if (index === undefined || !parent) return
    if (!COMMENT_ONLY.test(node.value))
      file.message('Unexpected raw HTML, expected Markdown; its words are kept, its tags are not', {
        place: node.position,
        ruleId: 'raw-html',
        source: 'repair',
      })
    const value = htmlText(node.value)
    const text: PhrasingContent = { type: 'text', value, position: node.position }
    const block = ['root', 'blockquote', 'listItem', 'footnoteDefinition'].includes(parent.type)
    const kept = value ? [block ? { type: 'paragraph' as const, children: [text], position: node.position } : text] : []
    parent.children.splice(index, 1, ...kept)
    return index + kept.length
  })
}
