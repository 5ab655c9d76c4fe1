import type { Composition, Measured } from '../composition.ts'
import type { Slide } from '../../../deck/types.ts'
import type { ListUnit } from '../unit.ts'
import { geometry } from '../../../tokens/geometry.ts'
import { isTaskList } from '../../compose/emojiCards.ts'
import { ownEmojiCards } from '../ownEmojiCards.ts'
import { gridRows } from '../gridRows.ts'
import { listAt } from '../listAt.ts'
import { isPlain } from '../listItems.ts'
import { coveredByRows, itemSize, listMeasured } from '../listMeasured.ts'
import { listOffers } from '../listOffers.ts'
import { besideRule } from '../../measure/besideRule.ts'

/** Items that two columns are made for. */
const ITEMS = { least: 5, most: 10 }
/** Running text, in px. */
const SIZES = { least: 32, most: 42 }
/** How far lists are from it that have a composition of their own. */
const BADNESS = { five: 0.2, steps: 0.2, cards: 0.3 }

/** Six to ten items in two columns, one below the other. */
export const listTwoColumns: Composition = {
  name: 'list-two-columns',
  offers: (units, at) => {
    const found = listAt(units, at)
    if (!found || !isPlain(found.unit.list)) return []
    const { unit } = found
    const items = unit.list.children.length
    if (items < ITEMS.least || items > ITEMS.most || isTaskList(unit.list)) return []
    return listOffers(unit, found.count, {
      composition: 'list-two-columns',
      sizes: SIZES,
      measure,
      badness: badnessOf(unit, items),
    })
  },
}

function badnessOf({ list }: ListUnit, count: number): number {
  if (ownEmojiCards(list, 'cards')) return BADNESS.cards
  if (count === ITEMS.least) return BADNESS.five
  return list.ordered && count <= 6 ? BADNESS.steps : 0
}

function measure(slide: Slide): Measured {
  const { listTwoColumns: look, shortList, frame } = geometry
  return listMeasured(slide, ({ ordered, children }, size, room) => {
    const indent = (ordered ? look.no.indent : look.indent).factor * size
    const column = (frame.width - look.gap) / 2
    const items = children.map((item) => itemSize(item, 'text', size, shortList.line, column - indent))
    const rows = gridRows(
      items.map(({ height }) => height),
      2,
      'columns',
    )
    const second = items.slice(rows.length)
    const needed = rows.reduce((sum, row) => sum + row + 2 * besideRule(size) + shortList.rule, 0)
    return {
      needed,
      covered: {
        height: coveredByRows(needed, rows.length, room),
        width: column + look.gap + indent + Math.max(0, ...second.map(({ width }) => width)),
      },
    }
  })
}
