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
export function talksTable(outcomes: Outcome[]): string {
  return textTable([
    ['page', 'talk', 'state', 'advice', 'seconds'],
    ...outcomes.map(({ page, name, state, checked = [], seconds }) => [
      page,
      name,
      state,
      String(adviceIn(checked)),
      seconds.toFixed(1),
    ]),
  ])
}
