import type { Texts } from '../../locales/texts/texts.ts'
import type { Checked } from '../checked.ts'
import type { PlacedFault } from './locateFaults.ts'
import { adviceIn } from '../adviceIn.ts'
import { isGood } from '../isGood.ts'
import { foundText } from '../../locales/texts/foundText.ts'
import { faultLines } from './faultLines.ts'

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
export function checkTable(
  checked: readonly Checked[],
  faults: readonly PlacedFault[],
  page: string,
  texts: Texts,
): string {
  const nameOf = ({ name }: Checked): string => texts.checks[name].name
  const width = Math.max(...checked.map((check) => nameOf(check).length))
  const table = checked.map((check) => {
    const { found, faults } = check
    const advice = adviceIn([check])
    const blocking = faults.length - advice
    const seen = foundText(found, texts)
    const parts = [seen, blocking && texts.report.faults(blocking), advice && texts.report.advice(advice)]
    return `${signOf(check)} ${nameOf(check).padEnd(width)}  ${parts.filter(Boolean).join(', ')}`
  })
  return table.map((line) => `${line}\n`).join('') + faultLines(faults, page, texts)
}

function signOf(check: Checked): string {
  if (!check.faults.length) return '✓'
  return isGood([check]) ? '!' : '✗'
}
