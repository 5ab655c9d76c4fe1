import type { CheckName } from '../locales/texts/facts/checks.ts'
import type { Checked, Seen } from './checked.ts'

/** One check of a file that was read back, and whether its faults are blocking where they do not say. */
export interface FileCheck<Read, Expected> {
  pass: (read: Read, expected: Expected) => Seen
  isBlocking: boolean
}

/**
 * Check a file that was read back against what it must hold.
 *
 * @param checks
 *   Checks by their names, in the order of the table.
 * @param file
 *   Its name.
 * @param read
 *   What it holds.
 * @param expected
 *   What it must hold.
 * @returns
 *   What each check saw.
 */
export function runFileChecks<Read, Expected>(
  checks: Partial<Record<CheckName, FileCheck<Read, Expected>>>,
  file: string,
  read: Read,
  expected: Expected,
): Checked[] {
  return (Object.entries(checks) as Array<[CheckName, FileCheck<Read, Expected>]>).map(
    ([name, { pass, isBlocking }]) => {
      const { found, faults } = pass(read, expected)
      return {
        name,
        found: found ? [{ id: 'of-file', file, found }] : [],
        faults: faults.map((fault) => ({ element: file, ...fault })),
        isBlocking,
      }
    },
  )
}
