import type { Candidate } from '../candidate.ts'
import { textOf } from '../../../text/textOf.ts'

/** Marks of what is left out that count. */
const MOST = 2

/** Places where words of its units are left out, and marked so. */
export function cut({ slide, units }: Candidate): number {
  if (!units.length) return 0
  const own = marksIn(textOf(units.flatMap(({ blocks }) => blocks)))
  const body = slide.children.filter(({ type }) => type !== 'heading')
  const shown = marksIn(body.map((child) => textOf(child)).join('\n'))
  return Math.min(MOST, Math.max(0, shown - own)) / MOST
}

function marksIn(text: string): number {
  return text.split('…').length - 1
}
