import type { Composition, Measured } from '../composition.ts'
import type { Slide } from '../../../deck/types.ts'
import { geometry } from '../../../tokens/geometry.ts'
import { isTaskList } from '../../compose/emojiCards.ts'
import { ownEmojiCards } from '../ownEmojiCards.ts'
import { gridRows } from '../gridRows.ts'
import { listAt } from '../listAt.ts'
import { isPlain } from '../listItems.ts'
import { coveredByRows, itemSize, listMeasured } from '../listMeasured.ts'
import { listOffers } from '../listOffers.ts'

/** Steps on one slide, and how many of them stand in two columns; more do in three. */
const ITEMS = { least: 4, most: 6, paired: 4 }
/** Running text in two columns, and in three, in px. */
const SIZES = { two: { least: 32, most: 46 }, three: { least: 32, most: 40 } }
/** How far emoji cards are from it. */
const CARDS = 0.3

/** An ordered list of four to six: each step below its number, in two rows. */
export const steps: Composition = {
  name: 'steps',
  offers: (units, at) => {
    const found = listAt(units, at)
    if (!found || !isPlain(found.unit.list)) return []
    const { unit } = found
    const items = unit.list.children.length
    if (items < ITEMS.least || items > ITEMS.most || !unit.list.ordered || isTaskList(unit.list)) return []
    const sizes = items > ITEMS.paired ? SIZES.three : SIZES.two
    const badness = ownEmojiCards(unit.list, 'cards') ? CARDS : 0
    return listOffers(unit, found.count, { composition: 'steps', sizes, measure, badness })
  },
}

function measure(slide: Slide): Measured {
  const { steps: look, frame } = geometry
  return listMeasured(slide, ({ children }, size, room) => {
    const columns = children.length > ITEMS.paired ? 3 : 2
    const width = (frame.width - look.gap * (columns - 1)) / columns
    const no = (columns === 2 ? look.pairedNo : look.no).factor * look.no.line * size
    const above = look.rule + look.inner + no + look.below
    const heights = children.map((item) => above + itemSize(item, 'text', size, look.line, width).height)
    const rows = gridRows(heights, columns, 'rows')
    const needed = rows.reduce((sum, row) => sum + row, 0) + look.rowGap * (rows.length - 1)
    return { needed, covered: { height: coveredByRows(needed, rows.length, room), width: frame.width } }
  })
}
