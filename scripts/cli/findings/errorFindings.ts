import type { Finding } from './finding.ts'
import type { Texts } from '../../locales/texts/texts.ts'
import { worded } from '../../locales/texts/told.ts'
import { errorText } from '../../system/errorText.ts'
import { UserError } from '../../system/userError.ts'
import { stripInvisible } from '../../text/stripInvisible.ts'

/**
 * Tell an error as findings.
 *
 * @param error
 *   What was thrown.
 * @param texts
 *   Texts in the language of the run.
 * @param page
 *   Absolute path of the page that it was thrown for (optional).
 * @returns
 *   One for each place that it names, else one.
 */
export function errorFindings(error: unknown, texts: Pick<Texts, 'errors' | 'settings'>, page?: string): Finding[] {
  const message = stripInvisible(errorText(error, texts))
  const { places = [], isTold = false } = error instanceof UserError ? error : {}
  if (!places.length)
    return [{ path: isTold ? undefined : page, severity: 'error', rule: 'error', message, isSummary: isTold }]
  const problems = error instanceof UserError && error.told.id === 'settings' ? error.told.problems : []
  return places.map(({ path, line, column }, index) => ({
    path,
    start: { line, column },
    severity: 'error',
    rule: 'config',
    message: stripInvisible(problems[index] ? worded(texts.settings, problems[index].problem) : message),
  }))
}
