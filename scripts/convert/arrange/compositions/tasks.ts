import type { Composition, Measured } from '../composition.ts'
import type { Slide } from '../../../deck/types.ts'
import { geometry } from '../../../tokens/geometry.ts'
import { isTaskList } from '../../compose/emojiCards.ts'
import { gridRows } from '../gridRows.ts'
import { listAt } from '../listAt.ts'
import { isPlain } from '../listItems.ts'
import { coveredByRows, itemSize, listMeasured } from '../listMeasured.ts'
import { listOffers } from '../listOffers.ts'
import { besideRule } from '../../measure/besideRule.ts'

/** Tasks on one slide, and most in one column. */
const ITEMS = { least: 2, most: 14, column: 7 }
/** Running text in one column, and in two, in px. */
const SIZES = { one: { least: 32, most: 44 }, two: { least: 32, most: 38 } }

/** A list of tasks: a row each, ticked or open; many stand in two columns. */
export const tasks: Composition = {
  name: 'tasks',
  offers: (units, at) => {
    const found = listAt(units, at)
    if (!found || !isPlain(found.unit.list)) return []
    const { unit } = found
    const items = unit.list.children.length
    if (items < ITEMS.least || items > ITEMS.most || !isTaskList(unit.list)) return []
    const sizes = items > ITEMS.column ? SIZES.two : SIZES.one
    return listOffers(unit, found.count, { composition: 'tasks', sizes, measure })
  },
}

function measure(slide: Slide): Measured {
  const { shortList: look, listTwoColumns, tasks: own, frame } = geometry
  return listMeasured(slide, ({ children }, size, room) => {
    const columns = children.length > ITEMS.column ? 2 : 1
    const column = (frame.width - listTwoColumns.gap * (columns - 1)) / columns
    const indent = own.indent.factor * size
    const items = children.map((item) => itemSize(item, 'text', size, look.line, column - indent))
    const rows = gridRows(
      items.map(({ height }) => height),
      columns,
      'columns',
    )
    const last = items.slice(columns === 1 ? 0 : rows.length)
    const needed = rows.reduce((sum, row) => sum + row + 2 * besideRule(size) + look.rule, 0)
    return {
      needed,
      covered: {
        height: coveredByRows(needed, rows.length, room),
        width: frame.width - column + indent + Math.max(0, ...last.map(({ width }) => width)),
      },
    }
  })
}
