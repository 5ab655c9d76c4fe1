import type { Root, RootContent } from 'mdast'
import { visit } from 'unist-util-visit'

const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹'
/** Keeps a number apart from its word, and on its line. */
const BLANK = '\u202F'

/**
 * Footnotes keep their place in the page: a raised number before their text, and the same where they are called. That mark
 * stands where its note can be read: in the speaker notes and on the handout. On a slide it would point at nothing.
 */
export function footnotes(tree: Root): void {
  const numbers = new Map<string, string>()
  const numberOf = (identifier: string): string => {
    const number = numbers.get(identifier) ?? raised(numbers.size + 1)
    numbers.set(identifier, number)
    return number
  }
  visit(tree, (node, index, parent) => {
    if (index === undefined || !parent) return
    if (node.type === 'footnoteReference') {
      node.data = { ...node.data, mark: `${BLANK}${numberOf(node.identifier)}` }
      closeUp(parent.children, index)
      return
    }
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

/** Where a blank before a mark parts no words, it would be left before a full stop or another blank. */
function closeUp(siblings: RootContent[], index: number): void {
  const before = siblings[index - 1]
  const after = siblings.slice(index + 1).find(({ type }) => type !== 'footnoteReference')
  if (before?.type !== 'text' || (after && after.type !== 'text')) return
  if (!after || /^[\s\p{Pe}\p{Pf}\p{Po}]/u.test(after.value)) before.value = before.value.trimEnd()
}

function raised(number: number): string {
  return String(number).replaceAll(/\d/g, (digit) => SUPERSCRIPT[Number(digit)] ?? '')
}

declare module 'mdast' {
  interface FootnoteReferenceData {
    /** Raised number of its note, as notes and handout show it. */
    mark?: string
  }
}
