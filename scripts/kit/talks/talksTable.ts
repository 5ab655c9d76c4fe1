import type { ReportTexts } from '../../locales/texts/facts/report.ts'
import type { Outcome } from './buildTalk.ts'
import { adviceIn } from '../adviceIn.ts'
import { textTable } from '../../terminal/textTable.ts'

/**
 * Write how each page of a site fared.
 *
 * @param outcomes
 *   Pages, by the paths that the user knows.
 * @returns
 *   Table.
 */
export function talksTable(outcomes: Outcome[], texts: ReportTexts): string {
  return textTable([
    (['page', 'talk', 'state', 'advice', 'seconds'] as const).map((column) => texts.columns[column]),
    ...outcomes.map(({ page, name, state, checked = [], seconds }) => [
      page,
      name,
      texts.states[state],
      String(adviceIn(checked)),
      texts.number(seconds, 1),
    ]),
  ])
}
