import type { Slide } from '../../deck/types.ts'
import type { Measured } from './composition.ts'
import { frameHeight, geometry } from '../../tokens/geometry.ts'
import { headHeight } from './framed.ts'

/** Share of the room that a body covers which stretches: all but its rounding. */
const FILL = 0.97

/**
 * Tell what a body that fills its slide has below the title.
 *
 * @param gap
 *   Between title and body, in px.
 * @returns
 *   Height, in px.
 */
export function roomBelow(slide: Slide, gap: number = geometry.frame.gap): number {
  return frameHeight() - headHeight(slide) - gap
}

/**
 * Measure a slide whose body stretches to all the room below its title.
 *
 * @param needed
 *   Least height of the body, in px.
 * @param gap
 *   Between title and body, in px (default: that of the frame).
 */
export function stretched(slide: Slide, needed: number, gap: number = geometry.frame.gap): Measured {
  return { needed: headHeight(slide) + gap + needed, room: frameHeight(), fill: FILL }
}

/**
 * Measure a slide whose body takes but a share of the room that is left: a box of little text that is as high as the slide
 * would look empty.
 *
 * @param needed
 *   Least height of the body, in px.
 * @param share
 *   Of the room that is left, from 0 to 1.
 */
export function sharing(slide: Slide, needed: number, share: number): Measured {
  const room = roomBelow(slide)
  return { ...stretched(slide, needed), fill: Math.min(FILL, (needed + share * (room - needed)) / room) }
}
