import type { Box, Shape, TableRow } from '../../../office/presentation.ts'
import type { LaidOut } from './laidOut.ts'
import type { ShapeContext } from './shapeContext.ts'
import { isOrnament, isPhrase } from './kinds.ts'
import { bulletOf } from './listOf.ts'
import { isSeen } from './looks.ts'
import { tableShape } from './tableShape.ts'

/** Two parts of an item that stand beside each other; nothing where it has others. */
export function sideBySide(item: LaidOut): LaidOut[] | undefined {
  const parts = item.children.filter((child) => isSeen(child) && !isOrnament(child) && child.name !== '::marker')
  const [first, second] = parts
  if (parts.length !== 2 || !first || !second || !parts.every((one) => isPhrase(one))) return
  return second.box.y < first.box.y + first.box.height && second.box.x !== first.box.x ? parts : undefined
}

/**
 * Make a table of a list of terms: in two columns, the term and what is said of it.
 *
 * @param terms
 *   Both parts of each item.
 */
export function termTable(list: LaidOut, items: LaidOut[], terms: LaidOut[][], context: ShapeContext): Shape[] {
  const rows = items.map((item, at) => {
    const [first, second] = terms[at] ?? []
    const { x, y, width, height } = item.box
    const middle = Math.max(first?.box.x ?? 0, second?.box.x ?? 0)
    const left = Math.min(first?.box.x ?? 0, second?.box.x ?? 0)
    const gap = middle - left - (first && first.box.x < middle ? first.box.width : (second?.box.width ?? 0))
    const cell = (part: LaidOut | undefined, box: Box, padding: number): LaidOut => ({
      ...item,
      name: 'td',
      box,
      children: part ? [part] : [],
      style: { ...item.style, 'vertical-align': 'middle', 'padding-left': '0px', 'padding-right': `${padding}px` },
    })
    const cells = [
      cell(first, { x, y, width: middle - x, height }, Math.max(0, gap / 4)),
      cell(second, { x: middle, y, width: x + width - middle, height }, 0),
    ]
    return { ...item, name: 'tr', children: cells }
  })
  const table = tableShape({ ...list, name: 'tbody', children: rows }, context, context.words.table)
  return table ? [{ ...table, rows: table.rows.map((row, at) => withSign(row, items[at], terms[at]?.[0])) }] : []
}

/** A row whose first cell has the sign of its item. */
function withSign(row: TableRow, item: LaidOut | undefined, term: LaidOut | undefined): TableRow {
  const [cell, ...cells] = row.cells
  const [paragraph, ...more] = cell?.paragraphs ?? []
  const bullet = item && bulletOf(item)
  if (!cell || !paragraph || !bullet || !term) return row
  const first = { ...paragraph, bullet, level: 0, indent: Math.abs(term.box.x - item.box.x) }
  return { ...row, cells: [{ ...cell, paragraphs: [first, ...more] }, ...cells] }
}
