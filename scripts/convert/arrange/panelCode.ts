import type { Code } from 'mdast'
import type { Slide } from '../../deck/types.ts'
import { boxWidth, geometry } from '../../tokens/geometry.ts'
import { codeExtent, codeLines } from '../measure/codeLines.ts'

/** Code of compositions that are made for it, in px; lines that are too long for the least go on below, not larger than that. */
export const CODE = { least: 24, most: 48, broken: 30 } as const

/** Room for a line of code in a panel as wide as the slide, in px. */
export function panelWidth(): number {
  return geometry.frame.width - boxWidth(geometry.panel.box)
}

/** Room for a line of code in a panel with a rail beside it, in px. */
export function narrowPanelWidth(): number {
  const { frame, rail, narrowPanel } = geometry
  return frame.width - rail.width - rail.gap - boxWidth(narrowPanel.box)
}

/** The code of a slide, piece by piece. */
export function codesIn({ children }: Slide): string[] {
  return children.filter((child): child is Code => child.type === 'code').map(({ value }) => value)
}

/** Room in a panel, in px. */
interface Room {
  width: number
  height: number
}

/**
 * Find the largest even size of code at which no line is broken, and all of it has room; where that would be too small,
 * lines go on below.
 *
 * @param values
 *   Code that is set alike.
 * @param room
 *   Within the panel: height for all of it.
 * @param longest
 *   Width of the longest line that must be whole, in em (default: that of all).
 * @returns
 *   Px; the least where even that is too large.
 */
export function panelCode(
  values: string[],
  { width, height }: Room,
  line: number = geometry.panel.line,
  longest: number = Math.max(...values.map(codeExtent)),
): number {
  const whole = evenBelow(width / longest)
  const most = whole >= CODE.least ? Math.min(CODE.most, whole) : CODE.broken
  for (let size = most; size > CODE.least; size -= 2) if (codeHeight(values, size, width, line) <= height) return size
  return CODE.least
}

/** Whether no line of code is broken at the least size. */
export function isWhole(value: string, width: number): boolean {
  return codeExtent(value) * CODE.least <= width
}

/**
 * Predict how high code is, in px.
 *
 * @param width
 *   Room, in px.
 */
export function codeHeight(values: string[], size: number, width: number, line: number = geometry.panel.line): number {
  return values.reduce((sum, value) => sum + codeLines(value, size, width), 0) * size * line
}

function evenBelow(size: number): number {
  return Math.floor(size / 2) * 2
}
