import type { List } from 'mdast'
import type { Component } from '../../deck/types.ts'
import { emojiCards } from '../compose/emojiCards.ts'
import { sameEmoji } from './sameEmoji.ts'

/**
 * Make emoji cards of a list whose items have an emoji of their own: one for all says no more than a bullet does.
 *
 * @param shape
 *   See `emojiCards`.
 * @returns
 *   Nothing where they have none, or all have one.
 */
export function ownEmojiCards(list: List, shape: 'cards' | 'rows'): Component | undefined {
  const cards = emojiCards(list, shape)
  const emoji = cards?.children.map((card) =>
    card.type === 'component' && card.attributes['emoji'] ? String(card.attributes['emoji']) : undefined,
  )
  return emoji && !sameEmoji(emoji) ? cards : undefined
}
