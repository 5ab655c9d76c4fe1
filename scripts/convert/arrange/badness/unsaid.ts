import type { Candidate } from '../candidate.ts'
import { countWords } from '../../../text/countWords.ts'

/** Words that are a slide of their own: about one slide for as many words of the page. */
const SLIDE = 45

/** Words of its units that only the notes have, in slides that they could fill. */
export function unsaid({ slide, units }: Candidate): number {
  const all = countWords(units.flatMap(({ blocks }) => blocks))
  return Math.max(0, all - countWords(slide.children)) / SLIDE
}
