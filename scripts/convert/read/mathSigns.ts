import type { Syntax } from './syntax.ts'
import { visit } from 'unist-util-visit'

/**
 * A dollar is no sign of math before a blank, after a blank, or before a digit: « $5 or $10 ».
 *
 * Source of the rule: Pandoc's `tex_math_dollars`, <https://pandoc.org/MANUAL.html#math>.
 */
export const mathSigns: Syntax = (tree, file) => {
  const source = String(file)
  visit(tree, 'inlineMath', (node, index, parent) => {
    const raw = source.slice(node.position?.start.offset, node.position?.end.offset)
    const next = source[node.position?.end.offset ?? 0] ?? ''
    if (isMath(raw, next) || !parent || index === undefined) return
    parent.children[index] = { type: 'text', value: raw, position: node.position }
  })
}

/**
 * Whether what looks like a formula within a text is one.
 *
 * @param raw
 *   It, dollars included.
 * @param next
 *   Letter behind it.
 */
export function isMath(raw: string, next: string): boolean {
  return raw.startsWith('$$') || (/^\$\S(?:.*\S)?\$$/s.test(raw) && !/\d/.test(next))
}
