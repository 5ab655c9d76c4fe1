import type { Candidate } from '../candidate.ts'
import { countWords } from '../../../text/countWords.ts'

/** Share of the words of its units that only the notes have. */
export function unsaid({ slide, units }: Candidate): number {
  const all = countWords(units.flatMap(({ blocks }) => blocks))
  return all === 0 ? 0 : Math.max(0, all - countWords(slide.children)) / all
}
