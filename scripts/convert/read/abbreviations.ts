import type { Syntax } from './syntax.ts'
import { visit } from 'unist-util-visit'
import { textOf } from '../../text/textOf.ts'

/** What an abbreviation stands for, as PHP Markdown Extra and MkDocs have it: `*[HTML]: …`. */
const ABBREVIATION = /^\*\[[^\]]+\]:/

/** Lists of abbreviations are on no slide; they are said. */
export const abbreviations: Syntax = (tree, file) => {
  const source = String(file)
  visit(tree, 'paragraph', (node) => {
    if (!textOf(node).startsWith('*[')) return
    const lines = source.slice(node.position?.start.offset, node.position?.end.offset).split('\n')
    if (lines.every((line) => ABBREVIATION.test(line.trim()))) node.data = { ...node.data, isSaid: true }
  })
}
