import type { Candidate } from '../candidate.ts'
import { countWords } from '../../../text/countWords.ts'

/** Words from which on a slide is read instead of heard. */
const MANY = 60

/** Words beyond what a slide can have; code is looked at, not read. */
export function dense({ slide }: Candidate): number {
  const words = countWords(slide.children.filter(({ type }) => type !== 'code' && type !== 'table'))
  return Math.max(0, words - MANY) / (MANY / 2)
}
