import type { Checked } from './checked.ts'

/**
 * Put together what checks of the same name saw in several files; what they saw alike is told once.
 *
 * @returns
 *   One for each name, in the order in which the names are there first.
 */
export function mergeChecked(checked: readonly Checked[]): Checked[] {
  return [...Map.groupBy(checked, ({ name }) => name).values()].map((seen) => ({
    ...(seen[0] as Checked),
    found: seen.flatMap(({ found }) => found),
    faults: [...new Map(seen.flatMap(({ faults }) => faults.map((fault) => [JSON.stringify(fault), fault]))).values()],
  }))
}
