import type { TalkLength } from '../deck/talkLength.ts'
import type { OutputRow } from './outputRow.ts'
import { lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { adviceText } from './adviceText.ts'
import { talkText } from './talkText.ts'
import { textTable } from '../terminal/textTable.ts'

/**
 * Write what was made: file, size, pages, seconds.
 *
 * @param rows
 *   Lines.
 * @param advice
 *   How much of it the checks gave.
 * @param talk
 *   How long the talk is (optional: pages without one).
 * @returns
 *   Table, and a line each on the talk, and on the advice if there is any.
 */
export function closingTable(rows: OutputRow[], advice: number, talk?: TalkLength): string {
  const table = textTable([
    ['file', 'kB', 'pages', 'seconds'],
    ...rows.map(({ label, path, folder, pages, seconds }) => [
      label,
      (sizeOf(folder ?? path) / 1000).toFixed(0),
      pages === undefined ? '' : String(pages),
      seconds.toFixed(1),
    ]),
  ])
  const told = talk ? `${table}${talkText(talk)}\n` : table
  return advice ? `${told}${adviceText(advice)}, listed above\n` : told
}

function sizeOf(path: string): number {
  // Links of the user's may lead nowhere.
  const found = lstatSync(path)
  if (!found.isDirectory()) return found.size
  return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0)
}
