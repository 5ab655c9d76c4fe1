import { minutesAndSeconds } from './clockTime.ts'

/** What a slide took; the last row is the whole talk, with number 0. Times in ms. */
export interface RehearsalRow {
  no: number
  title: string
  planned: number
  used: number
}

/**
 * Set what a rehearsal took beside what was planned.
 *
 * @param titles
 *   Titles of the slides, in order.
 * @param planned
 *   Time for each, in ms.
 * @param spent
 *   Time that each took, in ms, by number.
 * @returns
 *   A row for each slide, and one for all.
 */
export function rehearsalRows(
  titles: string[],
  planned: number[],
  spent: Readonly<Record<number, number>>,
): RehearsalRow[] {
  const rows = titles.map((title, index) => ({
    no: index + 1,
    title,
    planned: planned[index] ?? 0,
    used: spent[index + 1] ?? 0,
  }))
  const sum = (of: 'planned' | 'used'): number => rows.reduce((all, row) => all + row[of], 0)
  return [...rows, { no: 0, title: '', planned: sum('planned'), used: sum('used') }]
}

/** Write rows as a table that every program for tables reads: a line each, its cells parted by tabs. */
export function tabSeparated(heads: string[], rows: RehearsalRow[]): string {
  const lines = rows.map(({ no, title, planned, used }) => [
    no || '',
    title.replaceAll(/\s+/g, ' '),
    minutesAndSeconds(planned),
    minutesAndSeconds(used),
  ])
  return [heads, ...lines].map((cells) => `${cells.join('\t')}\n`).join('')
}
