import { boxWidth, geometry } from '../../tokens/geometry.ts'

/**
 * Tell how much room the words of a link card have, beside its code.
 *
 * @param columns
 *   How many cards stand side by side.
 * @param code
 *   Size of their codes, in px.
 * @returns
 *   Px.
 */
export function linkRoom(columns: number, code: number): number {
  const { link, frame } = geometry
  const card = (frame.width - link.columnGap * (columns - 1)) / columns
  return card - boxWidth(link.box) - code - link.inner
}
