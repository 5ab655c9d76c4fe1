import type { Checked } from './checked.ts'
import { adviceIn } from './adviceIn.ts'

/** Say whether a kit may replace the last good one: it has no fault that is blocking. */
export function isGood(checked: readonly Checked[]): boolean {
  return checked.every((check) => adviceIn([check]) === check.faults.length)
}
