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
 *   One for each line of the settings file that it is about, else one.
 */
export function errorFindings(error: unknown, texts: Pick<Texts, 'errors' | 'settings'>, page?: string): Finding[] {
  if (error instanceof UserError && error.told.id === 'settings') {
    const { path, problems } = error.told
    return problems.map(({ line, column, problem }) => ({
      path,
      start: { line, column },
      severity: 'error',
      rule: 'config',
      message: stripInvisible(worded(texts.settings, problem)),
    }))
  }
  const isSummary = error instanceof UserError && error.isTold
  const message = stripInvisible(errorText(error, texts))
  return [{ path: isSummary ? undefined : page, severity: 'error', rule: 'error', message, isSummary }]
}
