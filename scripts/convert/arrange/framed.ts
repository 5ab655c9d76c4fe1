import type { Slide } from '../../deck/types.ts'
import type { Measured } from './composition.ts'
import { eyebrowHeight } from '../measure/slideHeight.ts'
import { titleLines } from '../measure/textHeight.ts'
import { frameRoom, geometry } from '../../tokens/geometry.ts'

/** Size of a body, in px. */
export interface Body {
  height: number
  /** Width that it covers: that of its longest line, or all of it where rows or cards stretch. */
  width: number
}

/**
 * Measure a slide whose body stands below its title, as most do.
 *
 * @param body
 *   Tells how high and wide the body is, in px, given the height that is left for it.
 * @param gap
 *   Between title and body, in px (default: that of the frame).
 */
export function framed(slide: Slide, body: (room: number) => Body, gap: number = geometry.frame.gap): Measured {
  const room = frameRoom()
  const above = headHeight(slide)
  const left = room - above - gap
  const { height, width } = body(left)
  const box = Math.min(height, left) * Math.min(width, geometry.frame.width)
  return { needed: above + gap + height, room, fill: left > 0 ? box / (left * geometry.frame.width) : 0 }
}

/** Height of the title of a slide and of the line above it, in px. */
export function headHeight({ frontmatter, children }: Slide, width: number = geometry.frame.width): number {
  const { title, frame } = geometry
  const heading = children.find(({ type }) => type === 'heading')
  const size = frontmatter.head ?? title.size
  const lines = heading ? titleLines(heading, size, width) : 0
  const line = [frontmatter.eyebrow, frontmatter.file].filter(Boolean).join(' · ')
  const above = line ? eyebrowHeight(line, width) + frame.gap : 0
  return above + lines * size * title.line
}
