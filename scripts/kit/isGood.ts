import type { Checked } from './checked.ts'

/** Say whether a kit may replace the last good one: no check that blocks it found a fault. */
export function isGood(checked: readonly Checked[]): boolean {
  return checked.every(({ faults, isBlocking = true }) => !isBlocking || !faults.length)
}
