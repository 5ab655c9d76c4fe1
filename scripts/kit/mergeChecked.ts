import type { Checked } from './checked.ts'

/**
 * Put together what checks of the same name saw in several files.
 *
 * @returns
 *   One for each name, in the order in which the names are there first.
 */
export function mergeChecked(checked: readonly Checked[]): Checked[] {
  return [...Map.groupBy(checked, ({ name }) => name).values()].map((seen) => ({
    ...(seen[0] as Checked),
    found: seen.flatMap(({ found }) => found || []).join('; '),
    faults: seen.flatMap(({ faults }) => faults),
  }))
}
