import type { PhrasingContent } from 'mdast'
import { visit } from 'unist-util-visit'
import { docsTree } from './docsTree.ts'

/** What French typography does not have, and how it is told. `⌑` stands for code. */
const SLIPS: Array<[pattern: RegExp, told: string]> = [
  [/[ \t\n][;:!?»]/g, 'a plain space: a no-break one belongs there'],
  [/«(?![\u202F\u00A0])/g, 'no no-break space behind «'],
  [/[^\s;:!?«([][;:!?»](?=\s|$)/g, 'no space: a no-break one belongs there'],
  [/\p{L}'/gu, 'an apostrophe is ’'],
  [/"/g, 'quotation marks are « »'],
  [/\.\.\./g, 'an ellipsis is …'],
  [/\d (?=\d{3}(?!\d))/g, 'a plain space within a number'],
  [/\d ?[%€]/g, 'a number and its unit have a no-break space between them'],
]

/**
 * Slips of French typography in the words of a page: code, addresses and comments are left alone.
 *
 * @returns
 *   One sentence each, with the line and what stands around it.
 */
export function frenchSlips(source: string): string[] {
  const slips: string[] = []
  visit(docsTree(source), (node) => {
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return
    const text = wordsOf(node.children)
    for (const [pattern, told] of SLIPS)
      for (const { index, 0: found } of text.matchAll(pattern)) {
        const around = text.slice(Math.max(index - 20, 0), index + found.length + 10).replaceAll('\n', ' ')
        slips.push(`line ${node.position?.start.line}: ${told}: ${around}`)
      }
  })
  return slips
}

function wordsOf(nodes: PhrasingContent[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'inlineCode') return '⌑'
      if (node.type === 'image') return node.alt ?? ''
      if (node.type === 'break') return '\n'
      if ('children' in node) return wordsOf(node.children)
      return node.type === 'text' ? node.value : ''
    })
    .join('')
}
