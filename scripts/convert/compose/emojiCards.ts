import type { List, ListItem } from 'mdast'
import type { Component } from '../../deck/types.ts'
import { takeEmoji } from '../../text/emoji.ts'
import { component, paragraph } from '../../deck/builders.ts'

/**
 * Make emoji cards of a list in which most items carry an emoji.
 *
 * @param shape
 *   `'cards'` stand in a grid, `'rows'` below each other with their number.
 * @returns
 *   Cards that appear one by one; nothing when the list is plain, or one of tasks, whose boxes are its pictures.
 */
export function emojiCards(list: List, shape: 'cards' | 'rows'): Component | undefined {
  if (isTaskList(list)) return
  const cards = list.children.map((item, index) =>
    card(item, shape === 'rows' && list.ordered ? (list.start ?? 1) + index : undefined),
  )
  const illustrated = cards.filter(({ attributes }) => attributes['emoji']).length
  if (illustrated * 2 <= cards.length) return
  return component('EmojiCards', cards, shape === 'rows' ? { shape } : {})
}

/** Whether a list has boxes to tick. */
export function isTaskList({ children }: List): boolean {
  return children.some(({ checked }) => typeof checked === 'boolean')
}

function card(item: ListItem, no: number | undefined): Component {
  const [first, ...more] = item.children
  const attributes = { 'v-click': true as const, ...(no !== undefined && { no }) }
  if (first?.type !== 'paragraph') return component('EmojiCard', item.children as Component['children'], attributes)
  const { emoji, children } = takeEmoji(first.children, ['end', 'start'])
  return component('EmojiCard', [paragraph(children), ...(more as Component['children'])], {
    ...attributes,
    ...(emoji && { emoji }),
  })
}
