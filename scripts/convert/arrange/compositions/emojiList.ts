import type { Component, Slide } from '../../../deck/types.ts'
import type { Composition, Measured } from '../composition.ts'
import { CANVAS } from '../../../tokens/canvas.ts'
import { geometry } from '../../../tokens/geometry.ts'
import { emojiCards } from '../../compose/emojiCards.ts'
import { blockHeight } from '../../measure/blockHeight.ts'
import { headHeight } from '../framed.ts'
import { leadHeight } from '../led.ts'
import { listAt } from '../listAt.ts'
import { isPlain } from '../listItems.ts'
import { listOffers } from '../listOffers.ts'

/** Cards on one slide, and how many are rather many. */
const CARDS = { least: 2, most: 8, many: 6 }
/** Running text; labels are a bit smaller. In px. */
const SIZES = { least: 32, most: 46 }
const MANY = 0.25
/** Share of its room that a grid of cards covers. */
const FILL = 0.96

/** A list whose items have an emoji of their own: a card each, which share the room. */
export const emojiList: Composition = {
  name: 'section',
  offers: (units, at) => {
    const found = listAt(units, at)
    if (!found || !isPlain(found.unit.list)) return []
    const { unit } = found
    const items = unit.list.children.length
    if (items < CARDS.least || items > CARDS.most) return []
    const cards = emojiCards(unit.list, 'cards')
    if (!cards || areAlike(cards)) return []
    const badness = items > CARDS.many ? MANY : 0
    return listOffers(unit, found.count, { composition: 'section', body: [cards], sizes: SIZES, measure, badness })
  },
}

/** One emoji for all says no more than a bullet does. */
function areAlike({ children }: Component): boolean {
  const emoji = children.map((card) => (card.type === 'component' ? card.attributes['emoji'] : undefined))
  return new Set(emoji).size === 1
}

function measure(slide: Slide): Measured {
  const { frame, text } = geometry
  const size = slide.frontmatter.size ?? SIZES.least
  const cards = slide.children.find((child) => child.type === 'component' && child.name === 'EmojiCards')
  const place = { layout: slide.layout, width: frame.width, scale: size / text.size }
  const above = headHeight(slide) + frame.gap + leadHeight(slide, size)
  return {
    needed: above + (cards ? blockHeight(cards, place) : 0),
    room: CANVAS.height - frame.box.top - frame.box.bottom,
    fill: FILL,
  }
}
