import type { Wording } from '../told.ts'
import { frenchSpaces } from '../../../text/frenchSpaces.ts'

const CODE = /(`[^`\n]*`)/

/** Set a text by the rule of slides; code between backquotes stays as it is. */
export function typeset(text: string): string {
  return text
    .split(CODE)
    .map((part, index) => (index % 2 ? part : frenchSpaces(part)))
    .join('')
}

/** Set all texts of a subject as French does. */
export function typesetAll<Facts>(texts: Wording<Facts>): Wording<Facts> {
  const set = Object.entries<(facts: never) => string>(texts).map(([id, text]) => [
    id,
    (facts: never) => typeset(text(facts)),
  ])
  return Object.fromEntries(set) as Wording<Facts>
}
