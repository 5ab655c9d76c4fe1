import type { Table } from 'mdast'
import { geometry } from '../../tokens/geometry.ts'
import { tableColumns } from '../measure/tableColumns.ts'

/**
 * Split a table that is too wide for a slide by its columns, as evenly as they fit; the first stands in each part.
 *
 * @param scale
 *   Factor of the type scale.
 * @returns
 *   The table itself when it has room.
 */
export function splitColumns(table: Table, scale: number): Table[] {
  const { width } = geometry.frame
  const isWide = (part: Table): boolean => tableColumns(part, width, scale).least > width
  const others = Math.max(...table.children.map(({ children }) => children.length)) - 1
  for (let count = 1; count <= others; count++) {
    const parts = inParts(table, others, count)
    if (!parts.some(isWide) || count === others) return parts
  }
  return [table]
}

/** The first column with so many even parts of the others. */
function inParts(table: Table, others: number, count: number): Table[] {
  if (count === 1) return [table]
  const size = Math.ceil(others / count)
  return Array.from({ length: Math.ceil(others / size) }, (_, part) => {
    const [from, to] = [1 + part * size, 1 + (part + 1) * size]
    const pick = <Of>(all: Of[]): Of[] => [...all.slice(0, 1), ...all.slice(from, to)]
    return {
      ...table,
      ...(table.align && { align: pick(table.align) }),
      children: table.children.map((row) => ({ ...row, children: pick(row.children) })),
    }
  })
}
