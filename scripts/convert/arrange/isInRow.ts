import type { Unit } from './unit.ts'
import { isDiagram } from './isDiagram.ts'

/**
 * Tell a picture that has another right before or after it, with nothing but captions between them: they belong together.
 *
 * @param at
 *   Place of the picture.
 */
export function isInRow(units: Unit[], at: number): boolean {
  const [before, unit, next] = [units[at - 1], units[at], units[at + 1]]
  return (isHung(before) && !unit?.lead) || (isHung(next) && !next?.lead)
}

function isHung(unit: Unit | undefined): boolean {
  return unit?.kind === 'pictures' && !isDiagram(unit)
}
