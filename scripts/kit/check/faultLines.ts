import type { Texts } from '../../locales/texts/texts.ts'
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
export function faultLines(faults: readonly PlacedFault[], page: string, { report, checks }: Texts): string {
  return faults
    .map(({ check, severity, slide, element, reason, line, column }) => {
      const place = line ? `${page}:${line}:${column}` : page
      const name = [report.severities[severity], slide && report.slide(slide), checks[check].name].filter(Boolean)
      return `${place} ${[name.join(', '), element && report.quoted(element), reason].filter(Boolean).join(`${report.colon} `)}\n`
    })
    .join('')
}
