import type { Root, RootContent } from 'mdast'
import type { VFile } from 'vfile'
import { plainWords, sourceWords } from './lostWords.ts'
import { stripInvisible } from '../text/stripInvisible.ts'

/** A block of a page, as its author wrote it. */
export interface PageBlock {
  /** Its words: places in those of the page, from the first to the one behind the last. */
  from: number
  to: number
  position: RootContent['position']
  /** Its Markdown, without comments: those are for the author alone. */
  markdown: string
  /** The same as text on one line. */
  plain: string
}

/**
 * List the blocks of a page that have words.
 *
 * @param tree
 *   Page before any repair.
 * @param file
 *   File of the page.
 */
export function pageBlocks(tree: Root, file: VFile): PageBlock[] {
  const page = String(file)
  let to = 0
  return tree.children.flatMap((node) => {
    const alone: Root = { type: 'root', children: [node] }
    const from = to
    to += sourceWords(alone).length
    if (from === to) return []
    const { position } = node
    const written = stripInvisible(page.slice(position?.start.offset, position?.end.offset))
    const markdown = node.type === 'code' ? written : written.replaceAll(/<!--[\s\S]*?(?:-->|$)/g, '')
    return [{ from, to, position, markdown: markdown.trim(), plain: plainWords(alone) }]
  })
}
