import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** One line of the closing table. */
export interface Row {
  label: string
  /** Path of the file, or of the folder that counts. */
  path: string
  folder?: string
  pages?: number
  seconds: number
}

/**
 * Write what was made: file, size, pages, seconds.
 *
 * @param rows
 *   Lines.
 * @returns
 *   Table.
 */
export function closingTable(rows: Row[]): string {
  const cells = [
    ['file', 'kB', 'pages', 'seconds'],
    ...rows.map(({ label, path, folder, pages, seconds }) => [
      label,
      (sizeOf(folder ?? path) / 1000).toFixed(0),
      pages === undefined ? '' : String(pages),
      seconds.toFixed(1),
    ]),
  ]
  const widths = [0, 1, 2, 3].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)))
  return cells
    .map(
      (row) =>
        `${row.map((cell, column) => (column ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0))).join('  ')}\n`,
    )
    .join('')
}

function sizeOf(path: string): number {
  if (!statSync(path).isDirectory()) return statSync(path).size
  return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0)
}
