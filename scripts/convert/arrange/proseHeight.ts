import type { Paragraph } from 'mdast'
import type { Body } from './framed.ts'
import { extentOf } from '../measure/lineCount.ts'
import { setParagraph } from '../measure/textHeight.ts'
import { textRuns } from '../measure/textRuns.ts'

/**
 * How high paragraphs are, one below the other.
 *
 * @param size
 *   Size of their letters, in px.
 * @param line
 *   Height of a line, in sizes.
 * @param gap
 *   Between two paragraphs, in px.
 * @param width
 *   Room, in px.
 * @returns
 *   Px; the width is that of the longest line where none is broken.
 */
export function proseHeight(body: Paragraph[], size: number, line: number, gap: number, width: number): Body {
  const heights = body.map((one) => setParagraph(one, 'text', size, line, width))
  const widest = Math.max(0, ...body.map((one) => extentOf(textRuns(one, 'text', size)).most * size))
  const height = heights.reduce((sum, one) => sum + one, 0) + gap * Math.max(0, body.length - 1)
  return { height, width: Math.min(width, widest > width ? width * 0.96 : widest) }
}
