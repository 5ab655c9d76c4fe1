import type { Root } from 'mdast'
import type { Deck } from './types.ts'
import { visit } from 'unist-util-visit'

/** File of a formula that stands by itself; see `scripts/drawings/formula.ts`. */
const FORMULA = /(?:^|\/)formula-[0-9a-f]+\.svg$/

/**
 * List the formulas that a deck shows as drawings.
 *
 * @param deck
 *   Deck.
 * @returns
 *   TeX of each, once.
 */
export function formulasIn({ children }: Deck): string[] {
  const found = new Set<string>()
  const shown: Root = { type: 'root', children: children.flatMap(({ children, notes }) => [...children, ...notes]) }
  visit(shown, (node) => {
    if (node.type === 'image' && (node.data?.inline ?? node.data?.isFormula ?? false) && node.alt) found.add(node.alt)
    if (node.type !== 'component') return
    const { src, alt } = node.attributes
    if (typeof src === 'string' && typeof alt === 'string' && FORMULA.test(src)) found.add(alt)
  })
  return [...found]
}
