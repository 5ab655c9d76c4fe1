import type { Paragraph, TableCell, TableShape } from '../../../office/presentation.ts'
import type { LaidOut } from './laidOut.ts'
import type { RunContext } from './runsOf.ts'
import { flowOf } from './flowOf.ts'
import { boxAround, edgeOf, fillOf, insetsOf, isSeen } from './looks.ts'
import { alignOf } from './paragraphOf.ts'
import { runsOf } from './runsOf.ts'
import { paragraphsOf } from './textShape.ts'

/**
 * Read a table.
 *
 * @param name
 *   What the list of shapes calls it.
 * @returns
 *   Table, none where nothing of it is seen; a cell that takes several columns or rows is followed by empty ones.
 */
export function tableShape(table: LaidOut, context: RunContext, name: string): TableShape | undefined {
  const rows = rowsIn(table)
  if (!rows.some(({ cells }) => cells.length)) return
  const edges = columnEdges(rows.flatMap(({ cells }) => cells))
  return {
    type: 'table',
    name,
    box: boxAround(rows.map(({ row }) => row.box)),
    columns: edges.slice(1).map((edge, at) => edge - (edges[at] ?? 0)),
    rows: rows.map(({ row, cells, grounds }) => ({
      height: row.box.height,
      cells: edges.slice(0, -1).map((left, at) => {
        const right = edges[at + 1] ?? left
        const own = cells.find(({ box }) => box.x < right - 1 && box.x + box.width > left + 1)
        const isFirst = own && own.box.x >= left - 1
        return cellOf(own, Boolean(isFirst), grounds, context)
      }),
    })),
    hasHeader: rows[0]?.cells.every(({ name }) => name === 'th') ?? false,
  }
}

interface Row {
  row: LaidOut
  cells: LaidOut[]
  /** The row, and what it stands in: they may have a colour for all its cells. */
  grounds: LaidOut[]
}

function rowsIn(part: LaidOut, grounds: LaidOut[] = []): Row[] {
  return part.children.filter(isSeen).flatMap((child) => {
    const around = [child, ...grounds]
    if (child.name !== 'tr') return /^t(?:head|body|foot)$/.test(child.name) ? rowsIn(child, around) : []
    const cells = child.children.filter(({ name }) => name === 'td' || name === 'th')
    return { row: child, cells, grounds: around }
  })
}

/** Where columns begin, and where the last one ends: cells of one column may differ by parts of a px. */
function columnEdges(cells: LaidOut[]): number[] {
  const found: number[] = []
  const all = cells.flatMap(({ box }) => [box.x, box.x + box.width]).toSorted((one, other) => one - other)
  for (const edge of all) if (edge - (found.at(-1) ?? -Infinity) > 2) found.push(edge)
  return found
}

function cellOf(cell: LaidOut | undefined, isFirst: boolean, grounds: LaidOut[], context: RunContext): TableCell {
  if (!cell) return { paragraphs: [], insets: [0, 0, 0, 0], vertical: 'top', lines: {} }
  const fill = [cell, ...grounds].map(fillOf).find(Boolean)
  const [row] = grounds
  const edge = (side: 'top' | 'right' | 'bottom' | 'left') => edgeOf(cell, side) ?? (row && edgeOf(row, side))
  const lines = { top: edge('top'), right: edgeOf(cell, 'right'), bottom: edge('bottom'), left: edgeOf(cell, 'left') }
  return {
    paragraphs: isFirst ? paragraphsIn(cell, context) : [],
    insets: insetsOf(cell),
    vertical: VERTICAL[cell.style['vertical-align']] ?? 'top',
    ...(fill && { fill }),
    lines: Object.fromEntries(Object.entries(lines).filter(([, line]) => line)),
  }
}

const VERTICAL: Record<string, TableCell['vertical']> = { middle: 'middle', bottom: 'bottom' }

function paragraphsIn(cell: LaidOut, context: RunContext): Paragraph[] {
  const bare = { ...cell, name: 'div', style: { ...cell.style, 'background-color': 'transparent' } }
  const flow = flowOf(withoutEdges(bare), context)
  if (flow) return paragraphsOf(flow)
  const runs = runsOf(cell.children, context)
  return runs.length ? [{ runs, align: alignOf(cell) }] : []
}

/** Edges of a cell are those of the table. */
function withoutEdges(cell: LaidOut): LaidOut {
  const none = {
    'border-top-style': 'none',
    'border-right-style': 'none',
    'border-bottom-style': 'none',
    'border-left-style': 'none',
  }
  return { ...cell, style: { ...cell.style, ...none } }
}
