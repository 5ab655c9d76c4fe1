import type { List, ListItem } from 'mdast'
import type { Composition, Measured } from '../composition.ts'
import type { Slide } from '../../../deck/types.ts'
import { textOf } from '../../../text/textOf.ts'
import { wordCount } from '../../../text/words.ts'
import { geometry } from '../../../tokens/geometry.ts'
import { isTaskList } from '../../compose/emojiCards.ts'
import { stackedHeight } from '../../measure/textHeight.ts'
import { listAt } from '../listAt.ts'
import { isPlain } from '../listItems.ts'
import { itemSize, listMeasured } from '../listMeasured.ts'
import { listOffers } from '../listOffers.ts'

/** Heads on one slide and their most words; items below a head. */
const HEADS = { least: 2, most: 4, words: 7 }
const ITEMS = 5
/** Running text, in px. */
const SIZES = { least: 32, most: 42 }

/** A nested list: one column for each head, with its items below. */
export const nested: Composition = {
  name: 'nested',
  offers: (units, at) => {
    const found = listAt(units, at)
    if (!found || !isNested(found.unit.list)) return []
    return listOffers(found.unit, found.count, { composition: 'nested', sizes: SIZES, measure })
  },
}

function isNested(list: List): boolean {
  const { children } = list
  if (children.length < HEADS.least || children.length > HEADS.most || list.ordered || isTaskList(list)) return false
  return children.every(isColumn) && children.some((item) => itemsOf(item))
}

function isColumn({ children: [head, ...below] }: ListItem): boolean {
  if (head?.type !== 'paragraph' || wordCount(textOf(head)) > HEADS.words || below.length > 1) return false
  const [items] = below
  return (
    !items ||
    (items.type === 'list' && !items.ordered && isPlain(items) && !isTaskList(items) && items.children.length <= ITEMS)
  )
}

function itemsOf({ children: [, below] }: ListItem): List | undefined {
  return below?.type === 'list' ? below : undefined
}

function measure(slide: Slide): Measured {
  const { nested: look, frame } = geometry
  return listMeasured(slide, ({ children }, size) => {
    const width = (frame.width - look.gap * (children.length - 1)) / children.length
    const heights = children.map((item) => {
      const head = itemSize(item, 'head', size * look.head.factor, look.head.line, width).height
      const below = (itemsOf(item)?.children ?? []).map((one) => itemSize(one, 'text', size, look.line, width).height)
      return look.rule + look.inner + head + (below.length ? look.below : 0) + stackedHeight(below, look.itemGap)
    })
    const needed = Math.max(...heights)
    return { needed, covered: { height: needed, width: frame.width } }
  })
}
