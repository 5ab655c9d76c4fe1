import type { Checked } from '../checked.ts'
import type { PlacedFault } from './locateFaults.ts'
import { adviceIn } from '../adviceIn.ts'
import { adviceText } from '../adviceText.ts'
import { isGood } from '../isGood.ts'
import { faultLines } from './faultLines.ts'
import { counted } from '../../text/counted.ts'

const FAULTS = { one: 'fault', other: 'faults' }

/**
 * Write what the checks saw: one line for each, then one for each fault, with its place in the page.
 *
 * @param checked
 *   What the checks saw.
 * @param faults
 *   What is wrong, placed.
 * @param page
 *   Path of the page, as the user knows it.
 * @returns
 *   Lines.
 */
export function checkTable(checked: readonly Checked[], faults: readonly PlacedFault[], page: string): string {
  const width = Math.max(...checked.map(({ name }) => name.length))
  const table = checked.map((check) => {
    const { name, found, faults } = check
    const advice = adviceIn([check])
    const blocking = faults.length - advice
    const parts = [found, blocking && counted(blocking, FAULTS), advice && adviceText(advice)]
    return `${signOf(check)} ${name.padEnd(width)}  ${parts.filter(Boolean).join(', ')}`
  })
  return table.map((line) => `${line}\n`).join('') + faultLines(faults, page)
}

function signOf(check: Checked): string {
  if (!check.faults.length) return '✓'
  return isGood([check]) ? '!' : '✗'
}
