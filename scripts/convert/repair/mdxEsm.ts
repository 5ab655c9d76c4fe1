import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import { visit } from 'unist-util-visit'
import { report } from '../report.ts'

/** Drop imports and exports, saying which: a deck runs no code of a page. */
export function mdxEsm(tree: Root, file: VFile): void {
  visit(tree, 'mdxjsEsm', (node, index, parent) => {
    if (index === undefined || !parent) return
    const line = node.value.split('\n')[0] ?? ''
    report(file, 'mdx', { code: line.slice(0, 60) }, node)
    parent.children.splice(index, 1)
    return index
  })
}
