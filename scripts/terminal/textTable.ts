/**
 * Set a table in plain text: the first column to the left, all others to the right.
 *
 * @param rows
 *   Rows of as many cells each.
 * @returns
 *   Lines, each with a line feed.
 */
export function textTable(rows: string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const line = (row: string[]): string =>
    row
      .map((cell, column) => (column ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
      .join('  ')
  return rows.map((row) => `${line(row)}\n`).join('')
}
