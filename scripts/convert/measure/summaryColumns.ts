import type { Component } from '../../deck/types.ts'
import { boxHeight, boxWidth, geometry } from '../../tokens/geometry.ts'
import { emojiRows } from './emojiRows.ts'
import { type Block, type HeightOf, type Place, setTitleHeight, stackedHeight } from './textHeight.ts'

/** Shares of the width that two columns may have, those that are most alike first. */
const SHARES = [
  [1, 1],
  [6, 7],
  [7, 6],
  [5, 7],
  [7, 5],
]

/**
 * Predict how high the columns of a summary are: where their widths are not told, those at which the highest is lowest.
 *
 * @param heightOf
 *   Predicts the height of a block within a column.
 * @returns
 *   Px.
 */
export function summaryColumns({ children, attributes }: Component, place: Place, heightOf: HeightOf): number {
  const told = attributes['shares']
  const ways = told ? [String(told).split(' ').map(Number)] : sharesFor(children.length)
  return Math.min(...ways.map((shares) => heightOfColumns(children, shares, place, heightOf)))
}

/** Shares of the width that the columns of a summary may have: short items leave room to longer ones. */
export function sharesFor(columns: number): number[][] {
  return columns === 2 ? SHARES : [Array.from({ length: columns }, () => 1)]
}

function heightOfColumns(columns: Block[], shares: number[], place: Place, heightOf: HeightOf): number {
  const { column: look } = geometry
  const room = place.width - look.gap * (columns.length - 1)
  const sum = shares.reduce((all, share) => all + share, 0)
  const heights = columns.map((column, at) => {
    const width = (room * (shares[at] ?? 1)) / sum - boxWidth(look.box)
    return columnHeight(column, { ...place, width }, heightOf)
  })
  return boxHeight(look.box) + Math.max(...heights)
}

function columnHeight(column: Block, place: Place, heightOf: HeightOf): number {
  const { column: look, text } = geometry
  const size = text.size * place.scale
  const children = column.type === 'component' ? column.children : [column]
  const heights = children.map((child) => {
    if (child.type === 'heading') return setTitleHeight(child, size * look.title.factor, look.titleLine, place.width)
    if (child.type === 'component' && child.name === 'EmojiCards')
      return stackedHeight(emojiRows(child.children, size, place.width, look.beside), look.rowGap)
    return heightOf(child, place)
  })
  return stackedHeight(heights, look.inner)
}
