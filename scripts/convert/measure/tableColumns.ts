import type { Table, TableCell } from 'mdast'
import type { Face } from '../../fonts/coverage.ts'
import { geometry } from '../../tokens/geometry.ts'
import { type Extent, extentOf } from './lineCount.ts'
import { textRuns } from './textRuns.ts'

/** How wide the columns of a table are, in px. */
export interface Columns {
  /** Width below which a word would be broken. */
  least: number
  widths: number[]
}

/** Columns from which on there is less room between two. */
const MANY = 6

/**
 * Tell how browsers share the width of a table: each column has room for its longest word; what is left goes to those
 * whose lines would break, each in proportion to what it lacks; beyond that, in proportion to what each has.
 *
 * Source: CSS Table Module Level 3, distribution algorithm, <https://www.w3.org/TR/css-tables-3/>.
 *
 * @param width
 *   Room, in px.
 * @param scale
 *   Factor of the type scale.
 */
export function tableColumns(table: Table, width: number, scale: number): Columns {
  const size = geometry.text.size * scale
  const extents = columnExtents(table, size)
  const sumOf = (key: keyof Extent): number => extents.reduce((sum, extent) => sum + extent[key], 0)
  const [least, most] = [sumOf('least'), sumOf('most')]
  const widths = extents.map((extent) => {
    if (width >= most) return extent.most * (width / most)
    return extent.least + (extent.most - extent.least) * Math.max(0, (width - least) / (most - least))
  })
  return { least, widths }
}

/** Room beside the text of a cell, in px. */
export function tableSides({ children }: Table): number {
  const { box, denseSide } = geometry.table
  return 2 * (Math.max(...children.map((row) => row.children.length)) >= MANY ? denseSide : box.side)
}

/** What the plain words of a row are set in: the first is the head. */
export function cellFace(row: number): Face {
  return row === 0 ? 'bold' : 'text'
}

/** Room that each column asks for, in px. */
function columnExtents(table: Table, size: number): Extent[] {
  const sides = tableSides(table)
  const count = Math.max(...table.children.map(({ children }) => children.length))
  const cells = (column: number): Extent[] =>
    table.children.flatMap(({ children }, row) => extentOfCell(children[column], row, size))
  return Array.from({ length: count }, (_, column) => {
    const extents = cells(column)
    const widest = (key: keyof Extent): number => Math.max(...extents.map((extent) => extent[key])) * size + sides
    return { least: widest('least'), most: widest('most') }
  })
}

function extentOfCell(cell: TableCell | undefined, row: number, size: number): Extent | [] {
  return cell ? extentOf(textRuns(cell, cellFace(row), size)) : []
}
