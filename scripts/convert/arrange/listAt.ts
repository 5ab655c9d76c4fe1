import type { ListUnit, Unit } from './unit.ts'
import { countWords } from '../../text/countWords.ts'
import { isList } from './listItems.ts'

/** Most words of a paragraph that leads to the list after it. */
const MOST = 24

/** A list, and how many units it is made of. */
export interface FoundList {
  unit: ListUnit
  count: number
}

/**
 * Find the list that begins at a place: by itself, or below a short paragraph, which leads to it then.
 *
 * @returns
 *   Nothing where there is none.
 */
export function listAt(units: Unit[], at: number): FoundList | undefined {
  const [unit, next] = units.slice(at, at + 2)
  if (isList(unit)) return { unit, count: 1 }
  if (unit?.kind !== 'prose' || !isList(next) || next.lead || unit.asked || next.asked) return
  const [line, ...more] = unit.blocks
  const isShort = line?.type === 'paragraph' && !more.length && countWords([line]) <= MOST
  return isShort ? { unit: { ...next, blocks: [line, ...next.blocks], lead: line }, count: 2 } : undefined
}
