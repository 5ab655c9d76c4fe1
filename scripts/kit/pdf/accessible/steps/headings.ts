import type { Element } from '../structure.ts'
import { elementsOf, isHeading } from '../structure.ts'

/** Deepest level of a heading. */
const DEEPEST = 6

/**
 * Nest headings below the title of the document: ISO 14289-1, 7.4.2. The first is the only `H1`; where others were as
 * high, as on slides, all are a level lower; none is more than a level below the one before.
 *
 * @param root
 *   Tree; it is changed.
 */
export function headings(root: Element): void {
  const found = elementsOf(root).filter(isHeading).toArray()
  const lower = found.slice(1).some(({ type }) => levelOf(type) === 1) ? 1 : 0
  let above = 0
  for (const heading of found) {
    const level = above ? Math.max(2, levelOf(heading.type) + lower) : 1
    above = Math.min(level, above + 1, DEEPEST)
    heading.type = `H${above}`
  }
}

function levelOf(type: string): number {
  return Number(type.slice(1) || 1)
}
