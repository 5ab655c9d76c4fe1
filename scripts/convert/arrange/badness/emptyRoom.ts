import type { Candidate } from '../candidate.ts'

/** Share of the room from which on a slide looks full. */
const FULL = 0.85

/** Room that a slide leaves empty: little is no matter, half of it is much. */
export function emptyRoom({ measured }: Candidate): number {
  return (Math.max(0, FULL - measured.fill) / FULL) ** 2 * 2
}
