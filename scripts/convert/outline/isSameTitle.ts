import { spokenTitle } from '../../text/spokenTitle.ts'

/** Tell whether two titles say the same. */
export function isSameTitle(one: string, other: string): boolean {
  return spokenTitle(one) === spokenTitle(other)
}
