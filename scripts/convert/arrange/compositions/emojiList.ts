import type { Component, Slide } from '../../../deck/types.ts'
import type { Composition, Measured, Offer } from '../composition.ts'
import type { Unit } from '../unit.ts'
import { componentsIn } from '../../../deck/componentsIn.ts'
import { frameHeight, geometry } from '../../../tokens/geometry.ts'
import { ownEmojiCards } from '../ownEmojiCards.ts'
import { blockHeight } from '../../measure/blockHeight.ts'
import { headHeight } from '../framed.ts'
import { introduced, leadHeight } from '../led.ts'
import { coveredByRows } from '../listMeasured.ts'
import { listAt } from '../listAt.ts'
import { isPlain } from '../listItems.ts'
import { listOffers } from '../listOffers.ts'

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
  const { needed, room } = measured(slide)
  return { needed, room, fill: FILL }
}

function measureRows(slide: Slide): Measured {
  const { cards, height, ...rest } = measured(slide)
  const left = rest.room - headHeight(slide)
  const covered = coveredByRows(height, Math.max(1, cards?.children.length ?? 0), left)
  return { ...rest, fill: Math.min(FILL, covered / left) * SPREAD }
}

function measured(slide: Slide): { cards: Component | undefined; height: number; needed: number; room: number } {
  const { frame, text } = geometry
  const size = slide.frontmatter.size ?? SIZES.least
  const [cards] = componentsIn(slide, 'EmojiCards')
  const place = { layout: slide.layout, width: frame.width, scale: size / text.size }
  const height = cards ? blockHeight(cards, place) : 0
  const needed = headHeight(slide) + frame.gap + leadHeight(slide, size) + height
  return { cards, height, needed, room: frameHeight() }
}
