import type { Composition, Measured } from '../composition.ts'
import type { Slide } from '../../../deck/types.ts'
import type { ListUnit } from '../unit.ts'
import { geometry } from '../../../tokens/geometry.ts'
import { isTaskList } from '../../compose/emojiCards.ts'
import { ownEmojiCards } from '../ownEmojiCards.ts'
import { coveredByRows, itemSize, listMeasured } from '../listMeasured.ts'
import { listAt } from '../listAt.ts'
import { isPlain } from '../listItems.ts'
import { listOffers } from '../listOffers.ts'
import { besideRule } from '../../measure/besideRule.ts'

/** Running text of few items, and of more, in px; most items in one column. */
const FEW = { least: 36, most: 46 }
const MORE = { least: 32, most: 44 }
const MOST = 6
/** How far lists are from it that have a composition of their own. */
const BADNESS = { six: 0.15, steps: 0.15, cards: 0.5 }

/** Two to six items: rows that share the room, with large numbers when they are ordered. */
export const shortList: Composition = {
  name: 'short-list',
  offers: (units, at) => {
    const found = listAt(units, at)
    if (!found || !isPlain(found.unit.list)) return []
    const { unit } = found
    const items = unit.list.children.length
    if (items < 2 || items > MOST || isTaskList(unit.list)) return []
    const sizes = items <= geometry.shortList.few ? FEW : MORE
    return listOffers(unit, found.count, { composition: 'short-list', sizes, measure, badness: badnessOf(unit, items) })
  },
}

function badnessOf({ list }: ListUnit, count: number): number {
  if (ownEmojiCards(list, 'cards')) return BADNESS.cards
  if (list.ordered && count > geometry.shortList.few) return BADNESS.steps
  return count === MOST ? BADNESS.six : 0
}

function measure(slide: Slide): Measured {
  const { shortList: look, frame } = geometry
  return listMeasured(slide, ({ ordered, children }, size, room) => {
    const no = children.length > look.few ? look.smallNo : look.largeNo
    const indent = (ordered ? no.indent : look.indent).factor * size
    const items = children.map((item) => itemSize(item, 'text', size, look.line, frame.width - indent))
    const own = ordered ? no.factor * size : 0
    const rows = items.map(({ height }) => Math.max(own, height) + 2 * besideRule(size) + look.rule)
    const needed = rows.reduce((sum, row) => sum + row, 0)
    return {
      needed,
      covered: {
        height: coveredByRows(needed, rows.length, room),
        width: indent + Math.max(...items.map(({ width }) => width)),
      },
    }
  })
}
