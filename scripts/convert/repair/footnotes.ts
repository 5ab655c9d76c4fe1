import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'

const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹'
/** Keeps a number apart from its word, and on its line. */
const BLANK = '\u202F'

/** Footnotes keep their place in the page: a raised number where they are called, and the same before their text. */
export function footnotes(tree: Root): void {
  const numbers = new Map<string, string>()
  const numberOf = (identifier: string): string => {
    const number = numbers.get(identifier) ?? raised(numbers.size + 1)
    numbers.set(identifier, number)
    return number
  }
  visit(tree, (node, index, parent) => {
    if (index === undefined || !parent) return
    if (node.type === 'footnoteReference')
      parent.children[index] = { type: 'text', value: `${BLANK}${numberOf(node.identifier)}`, position: node.position }
    if (node.type !== 'footnoteDefinition') return
    const first = node.children[0]
    const number = { type: 'text' as const, value: `${numberOf(node.identifier)} ` }
    if (first?.type === 'paragraph') first.children.unshift(number)
    else node.children.unshift({ type: 'paragraph', children: [number], position: node.position })
    // A footnote is read, not shown: it is in the notes and on the handout.
    const said = node.children.map((child) => ({ ...child, data: { ...child.data, isSaid: true } }))
    parent.children.splice(index, 1, ...(said as typeof parent.children))
    return index
  })
}

function raised(number: number): string {
  return String(number).replaceAll(/\d/g, (digit) => SUPERSCRIPT[Number(digit)] ?? '')
}
