import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import { visit } from 'unist-util-visit'

/** Give a table as many columns as its longest row: cells beyond its head would be shown nowhere. */
export function tableCells(tree: Root, file: VFile): void {
  visit(tree, 'table', (table) => {
    const head = table.children[0]
    const columns = Math.max(...table.children.map(({ children }) => children.length))
    if (!head || head.children.length === columns) return
    file.info(`Unexpected row of ${columns} cells, expected ${head.children.length} as in the head; none is lost`, {
      place: table.position,
      ruleId: 'table-cells',
      source: 'repair',
    })
    while (head.children.length < columns) head.children.push({ type: 'tableCell', children: [] })
    table.align = [...(table.align ?? []), ...Array<null>(columns)].slice(0, columns)
  })
}
