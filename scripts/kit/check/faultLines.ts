import type { PlacedFault } from './locateFaults.ts'

/**
 * Write what checks found, one line for each fault.
 *
 * @param faults
 *   What is wrong, placed.
 * @param page
 *   Path of the page, as the user knows it.
 * @returns
 *   Lines, each with a line feed.
 */
export function faultLines(faults: readonly PlacedFault[], page: string): string {
  return faults
    .map(({ check, severity, slide, element, reason, line, column }) => {
      const place = line ? `${page}:${line}:${column}` : page
      return `${place} ${severity === 'advice' ? 'advice' : 'fault'}, ${slide ? `slide ${slide}, ` : ''}${check}: ${element ? `“${element}”: ` : ''}${reason}\n`
    })
    .join('')
}
