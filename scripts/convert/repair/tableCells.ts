import type { Root, Table, TableRow } from 'mdast'
import type { VFile } from 'vfile'
import { visit } from 'unist-util-visit'
import { report } from '../report.ts'

/**
 * Show all cells of a table, also those beyond its head: a row of as many cells as two or more heads is so many rows whose
 * line ends are lost; any other longer one widens the table.
 */
export function tableCells(tree: Root, file: VFile): void {
  visit(tree, 'table', (table) => {
    const head = table.children[0]
    if (!head) return
    table.children = table.children.flatMap((row) => rowsIn(row, head.children.length, file))
    widen(table, head, file)
  })
}

function rowsIn(row: TableRow, columns: number, file: VFile): TableRow[] {
  const count = row.children.length / columns
  if (columns < 2 || count < 2 || !Number.isInteger(count)) return [row]
  report(file, 'table-cells', { cells: row.children.length, columns, rows: count }, row)
  return Array.from({ length: count }, (_, index) => ({
    ...row,
    children: row.children.slice(index * columns, (index + 1) * columns),
  }))
}

function widen(table: Table, head: TableRow, file: VFile): void {
  const columns = Math.max(...table.children.map(({ children }) => children.length))
  if (head.children.length === columns) return
  report(file, 'table-cells:wide', { cells: columns, columns: head.children.length }, table)
  while (head.children.length < columns) head.children.push({ type: 'tableCell', children: [] })
  table.align = [...(table.align ?? []), ...Array<null>(columns)].slice(0, columns)
}
