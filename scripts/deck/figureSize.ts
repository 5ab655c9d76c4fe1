import { geometry } from '../tokens/geometry.ts'

/** Signs of money and shares: one of these stands beside its figure, a word below. */
const SIGN = /^[%‰€$£¥]$/u
const WIDTHS: Array<[signs: RegExp, width: number]> = [
  [/[\s.,]/u, 0.25],
  [/\d/u, 0.67],
  [/[€$£¥]/u, 0.75],
  [/%/u, 1],
]
const WIDEST = 1.45

/** How a figure is set. */
export interface FigureSize {
  /** Size of its digits, in px. */
  figure: number
  /** Size of its unit, in px. */
  unit: number
  /** Whether the unit stands on the line of the figure. */
  isBeside: boolean
}

/** Largest size of a figure and of a word below it, and most that a figure with its sign takes, in px. */
export interface FigureRoom {
  figure: number
  unit: number
  /** Size of a sign, as a share of the figure. */
  sign: number
  width: number
}

/**
 * Choose the size of a figure: as large as there is room.
 *
 * @param value
 *   Digits, with blanks, points and a sign before them.
 * @param unit
 *   What is counted: a sign, or a word (default: nothing).
 * @param room
 *   Where it stands (default: beside the story of an example).
 */
export function figureSize(value: string, unit = '', room: FigureRoom = geometry.example): FigureSize {
  const { figure: largest, unit: word, sign, width: most } = room
  const isBeside = SIGN.test(unit)
  const width = widthOf(value) + (isBeside ? widthOf(' ') + widthOf(unit) * sign : 0)
  const figure = Math.min(largest, Math.floor(most / width / 2) * 2)
  return { figure, unit: isBeside ? Math.round(figure * sign) : word, isBeside }
}

/** Width of what a figure is written with, in its own size; a little more than in the face of titles. */
function widthOf(text: string): number {
  return [...text].reduce((sum, sign) => sum + (WIDTHS.find(([signs]) => signs.test(sign))?.[1] ?? WIDEST), 0)
}
