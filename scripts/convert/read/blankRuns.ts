import type { Syntax } from './syntax.ts'
import { visit } from 'unist-util-visit'

/** More white space in a row than anyone writes; patterns that look for its end would try at each of its places. */
const LONG = /\s{64,}/g

/** White space in a row is shown as one blank, and long runs of it are none more. */
export const blankRuns: Syntax = (tree) => {
  visit(tree, ['text', 'inlineCode'], (node) => {
    if ('value' in node) node.value = shortened(node.value)
  })
  visit(tree, 'image', (node) => {
    if (node.alt) node.alt = shortened(node.alt)
  })
}

function shortened(text: string): string {
  return text.replaceAll(LONG, (run) => (run.includes('\n') ? '\n' : ' '))
}
