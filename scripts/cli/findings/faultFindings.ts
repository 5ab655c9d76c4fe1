import type { PlacedFault } from '../../kit/check/locateFaults.ts'
import type { Texts } from '../../locales/texts/texts.ts'
import type { Finding } from './finding.ts'
import { faultText } from '../../locales/texts/faultText.ts'
import { stripInvisible } from '../../text/stripInvisible.ts'

/**
 * Tell what checks found as findings.
 *
 * @param faults
 *   What they found, placed.
 * @param page
 *   Absolute path of the page.
 * @returns
 *   One for each: what is blocking is an error, advice a warning.
 */
export function faultFindings(
  faults: readonly PlacedFault[],
  page: string,
  texts: Pick<Texts, 'checks' | 'report'>,
): Finding[] {
  return faults.map(({ check, slide, element, reason, severity, line, column = 1 }) => ({
    path: page,
    start: line ? { line, column } : undefined,
    severity: severity === 'advice' ? 'warning' : 'error',
    rule: checkRule(check),
    message: stripInvisible(faultText({ slide, element, reason }, texts)),
  }))
}

/** Name the rule of a check. */
export function checkRule(check: string): string {
  return `check-${check.toLowerCase().replaceAll(' ', '-')}`
}
