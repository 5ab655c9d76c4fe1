import type { TalkLength } from '../deck/talkLength.ts'
import type { ReportTexts } from '../locales/texts/facts/report.ts'
import type { OutputRow } from './outputRow.ts'
import { lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { talkText } from './talkText.ts'
import { textTable } from '../terminal/textTable.ts'

/**
 * Write what was made: file, size, pages, seconds.
 *
 * @param rows
 *   Lines.
 * @param advice
 *   How much of it the checks gave.
 * @param texts
 *   Texts in the language of the run.
 * @param talk
 *   How long the talk is (optional: pages without one).
 * @returns
 *   Table, and a line each on the talk, and on the advice if there is any.
 */
export function closingTable(rows: OutputRow[], advice: number, texts: ReportTexts, talk?: TalkLength): string {
  const table = textTable([
    [texts.columns.file, texts.columns.kB, texts.columns.pages, texts.columns.seconds],
    ...rows.map(({ label, path, folder, pages, seconds }) => [
      label,
      texts.number(sizeOf(folder ?? path) / 1000),
      pages === undefined ? '' : String(pages),
      texts.number(seconds, 1),
    ]),
  ])
  const told = talk ? `${table}${talkText(talk, texts)}\n` : table
  return advice ? `${told}${texts.adviceAbove(advice)}\n` : told
}

function sizeOf(path: string): number {
  // Links of the user's may lead nowhere.
  const found = lstatSync(path)
  if (!found.isDirectory()) return found.size
  return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0)
}
