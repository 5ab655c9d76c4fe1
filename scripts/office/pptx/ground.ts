import type { Element } from 'xast'
import type { Colour, PresentationTheme } from '../presentation.ts'
import { x } from 'xastscript'
import { fillOf } from './paint.ts'

/**
 * Write what is behind all shapes.
 *
 * @param fill
 *   Colour or gradient.
 * @param theme
 *   Theme of the presentation.
 * @returns
 *   `p:bg`.
 */
export function groundOf(fill: Colour, theme: PresentationTheme): Element {
  return x('p:bg', [x('p:bgPr', [fillOf(fill, theme), x('a:effectLst')])])
}
