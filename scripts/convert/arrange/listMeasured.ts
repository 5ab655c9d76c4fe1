import type { List } from 'mdast'
import type { Slide } from '../../deck/types.ts'
import type { Measured } from './composition.ts'
import { frameHeight, geometry } from '../../tokens/geometry.ts'
import { extentOf } from '../measure/lineCount.ts'
import { setParagraph } from '../measure/textHeight.ts'
import { textRuns } from '../measure/textRuns.ts'
import { headHeight } from './framed.ts'
import { leadHeight } from './led.ts'

/** Share of its room that a line covers which goes on below. */
const FULL = 0.96

/** How a list comes out in the room that it has. */
export interface ListBody {
  /** Least height, in px. */
  needed: number
  /** What its text covers of the room when it stretches, in px. */
  covered: { height: number; width: number }
}

/**
 * Measure a slide of one list, which stretches down to the margin; a line may lead to it.
 *
 * @param body
 *   Tells how the list comes out at a size, in px, in the height that is left for it, in px.
 */
export function listMeasured(slide: Slide, body: (list: List, size: number, room: number) => ListBody): Measured {
  const { gap, width } = geometry.frame
  const size = slide.frontmatter.size ?? geometry.text.size
  const found = slide.children.find(({ type }) => type === 'list')
  const room = frameHeight()
  const head = headHeight(slide)
  const lead = leadHeight(slide, size)
  const left = room - head - gap - lead
  if (found?.type !== 'list') return { needed: Infinity, room, fill: 0 }
  const { needed, covered } = body(found, size, left)
  const shown = lead + Math.min(left, covered.height)
  return {
    needed: head + gap + lead + needed,
    room,
    fill: Math.max(0, (shown * Math.min(width, covered.width)) / ((room - head) * width)),
  }
}

/** How the text of an item is set in some width. */
export interface ItemSize {
  /** Px; endless where a word would be broken. */
  height: number
  /** Of its longest line, in px. */
  width: number
}

/**
 * Measure an item that is one paragraph.
 *
 * @param size
 *   Size of its letters, in px.
 * @param line
 *   Height of a line, in sizes.
 * @param width
 *   Room, in px.
 */
export function itemSize(
  { children: [line] }: List['children'][number],
  face: 'text' | 'head',
  size: number,
  lineHeight: number,
  width: number,
): ItemSize {
  if (!line) return { height: 0, width: 0 }
  const { least, most } = extentOf(textRuns(line, face, size))
  if (least * size > width) return { height: Infinity, width }
  const isBroken = most * size > width
  return { height: setParagraph(line, face, size, lineHeight, width), width: isBroken ? width * FULL : most * size }
}

/**
 * What rows cover of the room that they share: what is left is shared evenly, half of it above each text and half below.
 *
 * @param needed
 *   Their height, in px.
 * @param count
 *   How many they are.
 * @param room
 *   Px.
 */
export function coveredByRows(needed: number, count: number, room: number): number {
  return room - Math.max(0, room - needed) / count
}
