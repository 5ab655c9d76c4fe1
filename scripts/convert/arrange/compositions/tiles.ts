import type { Composition, Measured } from '../composition.ts'
import type { Slide } from '../../../deck/types.ts'
import { textOf } from '../../../text/textOf.ts'
import { wordCount } from '../../../text/words.ts'
import { boxHeight, boxWidth, geometry } from '../../../tokens/geometry.ts'
import { isTaskList } from '../../compose/emojiCards.ts'
import { ownEmojiCards } from '../ownEmojiCards.ts'
import { itemSize, listMeasured } from '../listMeasured.ts'
import { listAt } from '../listAt.ts'
import { isPlain } from '../listItems.ts'
import { listOffers } from '../listOffers.ts'

/** Items, and most words of each. */
const ITEMS = { least: 2, most: 4, words: 4 }
/** Text of a tile, in px. */
const SIZES = { least: 36, most: 56 }

/** Two to four items of few words: tiles side by side, one hue each. */
export const tiles: Composition = {
  name: 'tiles',
  offers: (units, at) => {
    const found = listAt(units, at)
    if (!found || !isPlain(found.unit.list)) return []
    const { unit } = found
    const items = unit.list.children.length
    if (items < ITEMS.least || items > ITEMS.most || isTaskList(unit.list) || ownEmojiCards(unit.list, 'cards'))
      return []
    if (unit.list.children.some((item) => wordCount(textOf(item)) > ITEMS.words)) return []
    return listOffers(unit, found.count, { composition: 'tiles', sizes: SIZES, measure })
  },
}

function measure(slide: Slide): Measured {
  const { tiles: look, frame } = geometry
  return listMeasured(slide, ({ ordered, children }, size, room) => {
    const width = (frame.width - look.gap * (children.length - 1)) / children.length - boxWidth(look.box)
    const no = ordered ? size * look.no.factor * look.line : 0
    const heights = children.map((item) => itemSize(item, 'head', size, look.line, width).height)
    return {
      needed: boxHeight(look.box) + no + Math.max(...heights),
      covered: { height: room, width: frame.width },
    }
  })
}
