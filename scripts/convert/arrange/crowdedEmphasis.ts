import type { Unit } from './unit.ts'

/** Fewest words of a sentence that says something by itself. */
const LEAST = 4
/** How far such a sentence among others is from being large. */
const CROWDED = 0.6

/** How bad it is that paragraphs share a slide of which one has a sentence that is emphasised as a whole: it wants to be large. */
export function crowdedEmphasis(units: Array<Unit | undefined>): number {
  const sentences = units.flatMap((unit) => (unit?.kind === 'prose' ? unit.sentences : []))
  return sentences.some(({ words, strongWords }) => words >= LEAST && strongWords >= words - 1) ? CROWDED : 0
}
