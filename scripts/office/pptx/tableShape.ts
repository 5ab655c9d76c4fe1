import type { Element } from 'xast'
import type { TableCell, TableShape } from '../presentation.ts'
import type { SlideContext } from './context.ts'
import { x } from 'xastscript'
import { emu } from './units.ts'
import { fillOf, lineOf } from './paint.ts'
import { boxAt, saidOf } from './shape.ts'
import { paragraphsOf } from './textBody.ts'

/** Style « No Style, No Grid »: cells look as they say. */
export const BARE_TABLE = '{2D5ABB26-0587-4C30-8999-92F81FD0307C}'

const ANCHORS = { top: 't', middle: 'ctr', bottom: 'b' }

/**
 * Write a table, with cells that can be edited, and its first row as the names of its columns.
 *
 * @param shape
 *   Table.
 * @param id
 *   Its number on the slide.
 * @param context
 *   What is told on the slide.
 * @returns
 *   `p:graphicFrame`.
 */
export function tableShape(shape: TableShape, id: number, context: SlideContext): Element {
  const { columns, rows, hasHeader, box } = shape
  const table = x('a:tbl', [
    x('a:tblPr', { firstRow: hasHeader ? 1 : 0 }, [x('a:tableStyleId', [BARE_TABLE])]),
    x(
      'a:tblGrid',
      columns.map((width) => x('a:gridCol', { w: emu(width) })),
    ),
    ...rows.map(({ height, cells }) =>
      x(
        'a:tr',
        { h: emu(height) },
        columns.map((_, at) => cellOf(cells[at] ?? EMPTY, context)),
      ),
    ),
  ])
  return x('p:graphicFrame', [
    x('p:nvGraphicFramePr', [
      saidOf(id, shape, context),
      x('p:cNvGraphicFramePr', [x('a:graphicFrameLocks', { noGrp: 1 })]),
      x('p:nvPr'),
    ]),
    boxAt(box, 'p:xfrm'),
    x('a:graphic', [x('a:graphicData', { uri: 'http://schemas.openxmlformats.org/drawingml/2006/table' }, [table])]),
  ])
}

/** What stands where a row is shorter than others. */
const EMPTY: TableCell = { paragraphs: [], insets: [0, 0, 0, 0], vertical: 'top', lines: {} }

function cellOf(cell: TableCell, context: SlideContext): Element {
  const [top, right, bottom, left] = cell.insets.map(emu)
  const { lines, vertical, fill } = cell
  return x('a:tc', [
    x('a:txBody', [x('a:bodyPr'), x('a:lstStyle'), ...paragraphsOf(cell, context)]),
    x('a:tcPr', { marL: left, marR: right, marT: top, marB: bottom, anchor: ANCHORS[vertical] }, [
      lineOf('a:lnL', lines.left, context.theme),
      lineOf('a:lnR', lines.right, context.theme),
      lineOf('a:lnT', lines.top, context.theme),
      lineOf('a:lnB', lines.bottom, context.theme),
      fillOf(fill, context.theme),
    ]),
  ])
}
