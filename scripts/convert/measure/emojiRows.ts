import type { Component } from '../../deck/types.ts'
import { geometry } from '../../tokens/geometry.ts'
import { advanceOf } from './advanceOf.ts'
import { setParagraph } from './textHeight.ts'

/**
 * Predict the heights of rows that each begin with an emoji, and with a number where the list has them.
 *
 * @param size
 *   Size of their text, in px.
 * @param width
 *   Room for the rows, in px.
 * @param gap
 *   Between number, emoji and text, in px.
 * @param inner
 *   Above and below the text, in px together (default: none); the emoji may stand in it.
 * @returns
 *   Px, row by row, without what is above and below.
 */
export function emojiRows(rows: Component['children'], size: number, width: number, gap: number, inner = 0): number[] {
  const { emojiRows: look, shortList } = geometry
  const cards = rows.filter((row) => row.type === 'component')
  const emoji = cards.map(({ attributes }) => String(attributes['emoji'] ?? ''))
  const hasNo = cards.some(({ attributes }) => attributes['no'] !== undefined)
  const drawn = Math.max(...emoji.map((one) => advanceOf(one, 'text'))) * look.emoji.factor * size + gap
  const room = width - drawn - (hasNo ? look.no.factor * size + gap : 0)
  return cards.map(({ children: [label] }) => {
    const lines = label ? setParagraph(label, 'text', size, shortList.line, room) : 0
    return Math.max(lines + inner, look.emoji.factor * size * look.line)
  })
}
