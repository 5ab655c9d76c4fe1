import { geometry } from '../../tokens/geometry.ts'

/**
 * Tell how much room there is between the text of a row and the rule above or below it.
 *
 * @param size
 *   Size of the text, in px.
 * @returns
 *   Px.
 */
export function besideRule(size: number): number {
  const { factor, less, least } = geometry.besideRule
  return Math.max(least, factor * size - less)
}
