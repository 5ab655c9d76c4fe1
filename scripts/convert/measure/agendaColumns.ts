import type { Component } from '../../deck/types.ts'
import { textOf } from '../../text/textOf.ts'
import { advanceOf } from './advanceOf.ts'
import { boxWidth, geometry } from '../../tokens/geometry.ts'

/** Most columns, and fewest that more than one card make. */
const COLUMNS = { most: 4, least: 2 }
/** Most cards of one row. */
const ONE_ROW = 3

/**
 * Tell how many columns an agenda has: rows of about the same length, and cards that no word is too wide for.
 *
 * @param width
 *   Room for all of them, in px.
 * @param scale
 *   Factor of the type scale.
 * @returns
 *   Columns, from 1.
 */
export function agendaColumns(cards: Component['children'], width: number, scale: number): number {
  const { agenda } = geometry
  const widest = Math.max(...cards.flatMap((card) => unbreakable(textOf(card))).map((word) => advanceOf(word, 'bold')))
  const isWide = (columns: number): boolean =>
    widest * agenda.size * scale <= (width - agenda.gap * (columns - 1)) / columns - boxWidth(agenda.box)
  // Up to three stand in one row, up to eight in two.
  const rows = cards.length > ONE_ROW ? 2 : 1
  let most: number = Math.min(COLUMNS.most, Math.ceil(cards.length / rows))
  while (most > COLUMNS.least && !isWide(Math.min(most, cards.length))) most--
  return Math.ceil(cards.length / Math.ceil(cards.length / most))
}

/**
 * Tell whether the look alone, without being told, gives an agenda that many columns.
 *
 * @param cards
 *   How many cards there are.
 */
export function isOwnColumns(cards: number, columns: number): boolean {
  return columns === Math.min(cards, COLUMNS.most)
}

/** What a line can't be broken within. */
function unbreakable(text: string): string[] {
  return text.split(/\s+|(?<=[-–/])/u)
}
