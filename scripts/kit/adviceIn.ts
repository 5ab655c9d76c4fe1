import type { Checked } from './checked.ts'

/** Count what checks found that is not blocking. */
export function adviceIn(checked: readonly Checked[]): number {
  return checked.reduce(
    (sum, { faults, isBlocking: byDefault }) => sum + faults.filter(({ isBlocking = byDefault }) => !isBlocking).length,
    0,
  )
}
