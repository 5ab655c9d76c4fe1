import type { Outcome } from './buildTalk.ts'
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
    ['page', 'talk', 'state', 'seconds'],
    ...outcomes.map(({ page, name, state, seconds }) => [page, name, state, seconds.toFixed(1)]),
  ])
}
