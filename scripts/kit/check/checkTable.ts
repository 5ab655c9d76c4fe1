import type { Checked } from '../checked.ts'
import type { PlacedFault } from './locateFaults.ts'

/**
 * Write what the gates saw: one line for each, then one for each fault, with its place in the page.
 *
 * @param checked
 *   What the gates saw.
 * @param faults
 *   What is wrong, placed.
 * @param page
 *   Path of the page, as the user knows it.
 * @returns
 *   Lines.
 */
export function checkTable(checked: Checked[], faults: PlacedFault[], page: string): string {
  const width = Math.max(...checked.map(({ name }) => name.length))
  const gates = checked.map(
    ({ name, found, faults }) => `${faults.length ? '✗' : '✓'} ${name.padEnd(width)}  ${found}${tail(faults.length)}`,
  )
  const lines = faults.map(({ gate, slide, element, reason, line, column }) => {
    const place = line ? `${page}:${line}:${column}` : page
    return `${place} ${slide ? `slide ${slide} ` : ''}${gate}: ${element ? `« ${element} » ` : ''}${reason}`
  })
  return [...gates, ...lines].map((line) => `${line}\n`).join('')
}

function tail(faults: number): string {
  return faults ? `, ${faults} fault${faults > 1 ? 's' : ''}` : ''
}
