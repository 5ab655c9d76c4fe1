import type { Element, Mark } from './structure.ts'
import { paintText } from '../content/paintText.ts'
import { marksOf } from './structure.ts'

/**
 * Read what marked content says.
 *
 * @param marks
 *   Marked content, in order.
 * @returns
 *   Text.
 */
export function marksText(marks: Iterable<Mark>): string {
  return [...marks].flatMap(({ paints, content }) => paints.map((paint) => paintText(paint, content.fonts))).join('')
}

/**
 * Read what an element says.
 *
 * @param element
 *   Element.
 * @returns
 *   Text of all that it holds, pictures aside; blanks as one space each.
 */
export function elementText(element: Element): string {
  return marksText(marksOf(element)).replaceAll(/\s+/g, ' ').trim()
}
