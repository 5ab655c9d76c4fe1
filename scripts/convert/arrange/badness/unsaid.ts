import type { Candidate } from '../candidate.ts'
import { countWords } from '../../../text/countWords.ts'

/** Words that are a slide of their own: about one slide for as many words of the page. */
const SLIDE = 45
/** How much less it matters on a slide that is meant to show little. */
const BRIEF = 0.35

/** Words of its units that only the notes have, in slides that they could fill. */
export function unsaid({ offer, slide, units }: Candidate): number {
  const all = countWords(units.flatMap(({ blocks }) => blocks))
  return (Math.max(0, all - countWords(slide.children)) / SLIDE) * (offer.isBrief ? BRIEF : 1)
}
