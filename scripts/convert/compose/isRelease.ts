import type { Section } from '../../deck/types.ts'
import { textOf } from '../../text/textOf.ts'

/** `2.1.0`, `[v2.1]`, `2.0.0-rc.1`, each alone or with its date; but no numbered title (`1.2 Methods`). */
const RELEASE = /^(?:\p{L}+\s+)?\[?v?\d+(?:\.\d+)+[\w.+-]*\]?(?:\s*[-–—:/|(]?\s*(?:[^\d]*\d{4}\b.*|\(?\p{L}+\)?))?$/iu

/** Whether the heading of a section is the version that it tells of, as in a change log. */
export function isRelease({ heading }: Section): boolean {
  return heading !== undefined && RELEASE.test(textOf(heading).trim())
}
