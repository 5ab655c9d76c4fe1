import type { Finding } from './finding.ts'
import { UserError } from '../../system/userError.ts'
import { stripInvisible } from '../../text/stripInvisible.ts'

/**
 * Tell an error as findings.
 *
 * @param error
 *   What was thrown.
 * @param page
 *   Absolute path of the page that it was thrown for (optional).
 * @returns
 *   One for each place that it names, else one.
 */
export function errorFindings(error: unknown, page?: string): Finding[] {
  const message = stripInvisible(error instanceof Error ? error.message : String(error))
  const { places = [], isTold = false } = error instanceof UserError ? error : {}
  if (!places.length)
    return [{ path: isTold ? undefined : page, severity: 'error', rule: 'error', message, isSummary: isTold }]
  return places.map(({ path, line, column, reason }) => ({
    path,
    start: { line, column },
    severity: 'error',
    rule: 'config',
    message: stripInvisible(reason),
  }))
}
