import type { Texts } from '../../locales/texts/texts.ts'
import type { PlacedFault } from './locateFaults.ts'
import { faultText } from '../../locales/texts/faultText.ts'

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
export function faultLines(faults: readonly PlacedFault[], page: string, texts: Texts): string {
  return faults
    .map((fault) => {
      const place = fault.line ? `${page}:${fault.line}:${fault.column}` : page
      return `${place} ${texts.report.severities[fault.severity]}, ${faultText(fault, texts)}\n`
    })
    .join('')
}
