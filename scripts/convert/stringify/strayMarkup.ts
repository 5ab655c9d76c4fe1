import type { Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'

/** Tag as `stringify` writes it: attributes in quotes, none that Vue would evaluate or that listens. */
const TAG =
  /<(?:\/[A-Za-z][\w-]*|[A-Za-z][\w-]*(?: (?!on|v-)[a-z][\w-]*(?:="[^"<>\p{Cc}]*")?| v-(?:pre|click))* ?\/?)>/gu
/** What opens an expression of Vue; `v-pre` before it says that it is text. */
const OPENS = '{{'
const AS_TEXT = '<span v-pre>'

/**
 * Find in the print of a slide what is not its own: tags that no component prints, and what Vue would evaluate.
 *
 * It is a second look, at what was printed: escaping has left nothing, as far as anyone knows.
 *
 * @param tree
 *   The print, read back.
 * @param isSaid
 *   Whether it is of notes, which Vue does not compile (default: no).
 * @returns
 *   What was found, as it stands there.
 */
export function strayMarkup(tree: Root, isSaid = false): string[] {
  const found: string[] = []
  visit(tree, (node, index, parent) => {
    if (node.type === 'html' && isStray(node.value)) found.push(node.value)
    if (isSaid) return
    const before = (parent as { children: Nodes[] } | undefined)?.children[(index ?? 0) - 1]
    const isText = before?.type === 'html' && before.value === AS_TEXT
    if (node.type === 'text' && node.value.includes(OPENS) && !isText) found.push(node.value)
  })
  return found
}

function isStray(html: string): boolean {
  const rest = html.replaceAll(TAG, '')
  return rest.includes('<') || rest.includes(OPENS) || /v-drag/i.test(html)
}
