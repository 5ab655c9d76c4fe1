import type { Element } from 'xast'
import type { Box } from '../presentation.ts'
import { x } from 'xastscript'
import { emu, share } from './units.ts'

/**
 * Write a place on the canvas.
 *
 * @param box
 *   Place.
 * @returns
 *   `a:off` and `a:ext`.
 */
export function placeOf(box: Box): Element[] {
  const [x0, y0] = [emu(box.x), emu(box.y)]
  const size = { cx: Math.max(0, emu(box.width)), cy: Math.max(0, emu(box.height)) }
  return [x('a:off', { x: x0, y: y0 }), x('a:ext', size)]
}

/**
 * Write the form of an area with corners.
 *
 * @param box
 *   Its place.
 * @param radius
 *   Of its corners, in px (default: 0).
 * @returns
 *   `a:prstGeom`.
 */
export function cornersOf({ width, height }: Box, radius = 0): Element {
  const round = Math.min(0.5, radius / Math.max(1, Math.min(width, height)))
  if (!round) return rectangle()
  return x('a:prstGeom', { prst: 'roundRect' }, [
    x('a:avLst', [x('a:gd', { name: 'adj', fmla: `val ${share(round)}` })]),
  ])
}

/**
 * Write a form with four corners: ECMA-376, part 1, 20.1.10.56.
 *
 * @returns
 *   `a:prstGeom`.
 */
export function rectangle(): Element {
  return x('a:prstGeom', { prst: 'rect' }, [x('a:avLst')])
}
