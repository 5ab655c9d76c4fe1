import type { Nodes, Table } from 'mdast'
import { type Box, boxHeight, geometry } from '../../tokens/geometry.ts'
import { cellFace, tableColumns, tableSides } from './tableColumns.ts'
import { setParagraph, stackedHeight } from './textHeight.ts'

/** How a table is set: height of its lines in sizes, the line below a row, and the room around the text of a cell. */
interface Look {
  line: number
  rule: number
  box: Box
}

/**
 * Predict the height of a table, in px.
 *
 * @param width
 *   Room, in px.
 * @param scale
 *   Factor of the type scale.
 * @param look
 *   Lines and cells (default: those of a table among other blocks).
 * @param given
 *   Widths of its columns, in px (default: as browsers share them).
 * @returns
 *   Endless where a word of it has no room: it is never shown like that.
 */
export function tableHeight(
  table: Table,
  { width, scale }: { width: number; scale: number },
  { line, rule, box }: Look = geometry.table,
  given?: number[],
): number {
  const { least, widths: own } = tableColumns(table, width, scale)
  const widths = given ?? own
  if (least > width) return Infinity
  const size = geometry.text.size * scale
  const [head] = table.children
  // A head without words is not shown.
  const hasHead = !head?.children.every((cell) => !cell.children.length)
  const rows = table.children.flatMap(({ children }, row) => {
    if (row === 0 && !hasHead) return []
    const heights = children.map((cell, column) =>
      setParagraph(parted(cell), cellFace(row), size, line, (widths[column] ?? width) - tableSides(table) + ROUNDING),
    )
    return boxHeight(box) + rule + Math.max(...heights)
  })
  return stackedHeight(rows, 0)
}

/** A cell with blanks where a long word may go on below: its pieces are not broken further. */
function parted<T extends Nodes>(node: T): T {
  if ('value' in node) return { ...node, value: node.value.replaceAll('\u200B', ' ') }
  return 'children' in node ? ({ ...node, children: (node.children as Nodes[]).map(parted) } as T) : node
}

/** Browsers count in parts of a px: what just fits does fit. */
const ROUNDING = 0.25
