import type { Slide } from '../../../deck/types.ts'
import type { Composition, Measured, Offer } from '../composition.ts'
import type { Unit } from '../unit.ts'
import { componentsIn } from '../../../deck/componentsIn.ts'
import { geometry } from '../../../tokens/geometry.ts'
import { ownEmojiCards } from '../ownEmojiCards.ts'
import { emojiRows } from '../../measure/emojiRows.ts'
import { blockHeight } from '../../measure/blockHeight.ts'
import { headHeight } from '../framed.ts'
import { introduced, leadHeight } from '../led.ts'
import { coveredByRows } from '../listMeasured.ts'
import { listAt } from '../listAt.ts'
import { isPlain } from '../listItems.ts'
import { listOffers } from '../listOffers.ts'
import { frameHeight } from '../stretched.ts'

/** Items on one slide, as cards and as rows, and how many cards are rather many. */
const ITEMS = { least: 2, cards: 8, rows: 5, many: 6 }
/** Running text; labels of cards are a bit smaller. In px. */
const SIZES = { least: 32, most: 46 }
/** How far many cards are from it, those of an ordered list, which lose their numbers, and rows, whose emoji are smaller. */
const BADNESS = { many: 0.25, ordered: 0.2, rows: 0.2 }
/** Share of its room that a grid of cards covers. */
const FILL = 0.96
/** Share of the width that lines of text cover. */
const SPREAD = 0.9

/** A list whose items have an emoji of their own: cards that share the room, or rows where they say more. */
export const emojiList: Composition = {
  name: 'section',
  offers: (units, at, scope) => [...offersFor(units, at), ...introduced(units, at, scope.phrases.sentences, offersFor)],
}

function offersFor(units: Unit[], at: number): Offer[] {
  const found = listAt(units, at)
  if (!found || !isPlain(found.unit.list)) return []
  const { unit, count } = found
  const items = unit.list.children.length
  if (items < ITEMS.least || items > ITEMS.cards) return []
  const [cards, rows] = [ownEmojiCards(unit.list, 'cards'), ownEmojiCards(unit.list, 'rows')]
  if (!cards || !rows) return []
  const base = { composition: 'section', sizes: SIZES } as const
  const badness = (items > ITEMS.many ? BADNESS.many : 0) + (unit.list.ordered ? BADNESS.ordered : 0)
  const asCards = listOffers(unit, count, { ...base, body: [cards], measure: measureCards, badness })
  if (items > ITEMS.rows) return asCards
  return [
    ...asCards,
    ...listOffers(unit, count, { ...base, body: [rows], measure: measureRows, badness: BADNESS.rows }),
  ]
}

function measureCards(slide: Slide): Measured {
  const { frame, text } = geometry
  const size = slide.frontmatter.size ?? SIZES.least
  const [cards] = componentsIn(slide, 'EmojiCards')
  const place = { layout: slide.layout, width: frame.width, scale: size / text.size }
  return { ...measured(slide, size, cards ? blockHeight(cards, place) : 0), fill: FILL }
}

function measureRows(slide: Slide): Measured {
  const { emojiRows: look, shortList, frame } = geometry
  const size = slide.frontmatter.size ?? SIZES.least
  const rows = componentsIn(slide, 'EmojiCards')[0]?.children ?? []
  const inner = 2 * look.inner.factor * size
  const heights = emojiRows(rows, size, frame.width, look.gap, inner).map((height) => height + inner + shortList.rule)
  const needed = heights.reduce((sum, height) => sum + height, 0)
  const { room, ...rest } = measured(slide, size, needed)
  const head = headHeight(slide)
  const covered = coveredByRows(needed, Math.max(1, rows.length), room - head)
  return { ...rest, room, fill: Math.min(FILL, covered / (room - head)) * SPREAD }
}

function measured(slide: Slide, size: number, height: number): { needed: number; room: number } {
  const { gap } = geometry.frame
  return { needed: headHeight(slide) + gap + leadHeight(slide, size) + height, room: frameHeight() }
}
