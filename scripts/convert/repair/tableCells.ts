import type { Root, Table, TableRow } from 'mdast'
import type { VFile } from 'vfile'
import { visit } from 'unist-util-visit'

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
  file.info(
    `Unexpected row of ${row.children.length} cells, expected ${columns} as in the head; it is taken for ${count} rows`,
    { place: row.position, ruleId: 'table-cells', source: 'repair' },
  )
  return Array.from({ length: count }, (_, index) => ({
    ...row,
    children: row.children.slice(index * columns, (index + 1) * columns),
  }))
}

function widen(table: Table, head: TableRow, file: VFile): void {
  const columns = Math.max(...table.children.map(({ children }) => children.length))
  if (head.children.length === columns) return
  file.info(`Unexpected row of ${columns} cells, expected ${head.children.length} as in the head; none is lost`, {
    place: table.position,
    ruleId: 'table-cells',
    source: 'repair',
  })
  while (head.children.length < columns) head.children.push({ type: 'tableCell', children: [] })
  table.align = [...(table.align ?? []), ...Array<null>(columns)].slice(0, columns)
}
