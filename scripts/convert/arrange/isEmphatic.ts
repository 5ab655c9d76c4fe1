import type { Unit } from './unit.ts'

/** Share of its words that are strong in a paragraph that is one emphasis. */
const SHARE = 0.8

/** Whether a unit is prose that its author emphasised as a whole: it wants to stand alone. */
export function isEmphatic(unit: Unit | undefined): boolean {
  if (unit?.kind !== 'prose') return false
  const words = unit.sentences.reduce((sum, one) => sum + one.words, 0)
  const strong = unit.sentences.reduce((sum, one) => sum + one.strongWords, 0)
  return words > 0 && strong >= words * SHARE
}
