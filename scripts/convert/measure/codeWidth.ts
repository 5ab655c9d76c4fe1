import { boxWidth, geometry } from '../../tokens/geometry.ts'

/**
 * Tell how much room a line of code has.
 *
 * @param width
 *   Room for its panel, in px.
 * @param isWide
 *   Whether the panel goes beyond the margins, for the sake of small letters.
 * @returns
 *   Px.
 */
export function codeWidth(width: number, isWide: boolean): number {
  const { box, wide } = geometry.code
  return isWide ? width + 2 * (wide.beyond - wide.side) : width - boxWidth(box)
}
