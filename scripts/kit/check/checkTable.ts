import type { Checked } from '../checked.ts'
import type { PlacedFault } from './locateFaults.ts'
import { counted } from '../../text/counted.ts'

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
    const tail = faults.length ? `, ${counted(faults.length, { one: 'fault', other: 'faults' })}` : ''
    return `${signOf(check)} ${name.padEnd(width)}  ${found}${tail}`
  })
  const lines = faults.map(({ check, slide, element, reason, line, column }) => {
    const place = line ? `${page}:${line}:${column}` : page
    return `${place} ${slide ? `slide ${slide} ` : ''}${check}: ${element ? `“${element}”: ` : ''}${reason}`
  })
  return [...table, ...lines].map((line) => `${line}\n`).join('')
}

function signOf({ faults, isBlocking = true }: Checked): string {
  if (!faults.length) return '✓'
  return isBlocking ? '✗' : '!'
}
