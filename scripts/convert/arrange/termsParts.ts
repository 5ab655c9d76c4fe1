import type { RootContent } from 'mdast'
import type { Term, TermsUnit } from './unit.ts'
import { listPart } from './listPart.ts'

/** Most terms on one slide. */
const MOST = 6

/**
 * Take many terms apart, into parts of about as many each, where they are items of one list or paragraphs of their own.
 *
 * @returns
 *   The unit itself when it is short, or cannot be parted; the line that leads to it is said with the first part.
 */
export function termsParts(unit: TermsUnit): TermsUnit[] {
  const { terms, lead } = unit
  const own = unit.blocks.filter((block) => block !== lead)
  const [list] = own
  const count = Math.ceil(terms.length / MOST)
  const isList = own.length === 1 && list?.type === 'list' && list.children.length === terms.length
  if (count < 2 || (!isList && own.length !== terms.length)) return [unit]
  const size = Math.ceil(terms.length / count)
  return Array.from({ length: count }, (_, index) => {
    const [from, to] = [index * size, (index + 1) * size]
    const blocks: RootContent[] = isList ? [listPart(list, from, to)] : own.slice(from, to)
    return {
      ...unit,
      blocks: index === 0 && lead && unit.blocks.includes(lead) ? [lead, ...blocks] : blocks,
      terms: terms.slice(from, to) satisfies Term[],
      part: { no: index + 1, of: count },
    }
  })
}
