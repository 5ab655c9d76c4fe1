import type { Layout } from '../../deck/layouts.ts'
import type { Slide } from '../../deck/types.ts'
import type { Nodes } from 'mdast'
import type { Face } from '../../fonts/coverage.ts'
import { geometry } from '../../tokens/geometry.ts'
import { lineCount } from './lineCount.ts'
import { textRuns } from './textRuns.ts'

/** What stands on a slide. */
export type Block = Slide['children'][number]

/** Where a block stands. */
export interface Place {
  layout: Layout
  /** Room beside its margins, in px. */
  width: number
  /** Size of running text, as a factor of `geometry.text.size`. */
  scale: number
  /** Size of the title, in px, where it is not the usual one. */
  head?: number | undefined
  /** Size of code that stands by itself, in px, where its columns ask for a smaller one. */
  code?: number | undefined
}

/** Predicts the height of a block, in px, margins left out. */
export type HeightOf = (block: Block, place: Place) => number

/**
 * Predict the height of a text that is set.
 *
 * @param face
 *   What it is set in.
 * @param size
 *   Size of its letters, in px.
 * @param line
 *   Height of a line, in sizes.
 * @param width
 *   Room, in px.
 * @returns
 *   Px.
 */
export function setTextHeight(text: string, face: Face, size: number, line: number, width: number): number {
  return textLines(text, face, size, width) * size * line
}

/** Predict how many lines a text takes, see `setTextHeight`. */
export function textLines(text: string, face: Face, size: number, width: number): number {
  return lineCount([{ text, face }], { size, width, spacing: face === 'head' ? geometry.headSpacing : 0 })
}

/**
 * Predict the height of a paragraph: its words may be set in several ways.
 *
 * @param face
 *   What its plain words are set in.
 * @param size
 *   Their size, in px.
 * @param line
 *   Height of a line, in sizes.
 * @param width
 *   Room, in px.
 * @returns
 *   Px.
 */
export function setParagraph(block: Nodes | Block, face: Face, size: number, line: number, width: number): number {
  return lineCount(textRuns(block as Nodes, face, size), { size, width }) * size * line
}

/**
 * Predict the height of a title, or of a name that is set as one: code in it is set as code.
 *
 * @param line
 *   Height of a line, in sizes.
 */
export function setTitleHeight(title: Nodes | Block, size: number, line: number, width: number): number {
  return titleLines(title, size, width) * size * line
}

/** Predict how many lines a title takes, see `setTitleHeight`. */
export function titleLines(title: Nodes | Block, size: number, width: number): number {
  return lineCount(textRuns(title as Nodes, 'head', size), { size, width, spacing: geometry.headSpacing })
}

/**
 * Predict the height of paragraphs without space between them.
 *
 * @param width
 *   Room, in px.
 * @param scale
 *   Factor of the type scale.
 * @param line
 *   Height of a line, in sizes.
 * @returns
 *   Px.
 */
export function paragraphs(children: Block[], width: number, scale: number, line: number): number {
  const size = geometry.text.size * scale
  return children.reduce((sum, child) => sum + setParagraph(child, 'text', size, line, width), 0)
}

/**
 * Add heights and what is between them.
 *
 * @param heights
 *   Px.
 * @param gap
 *   Px.
 * @returns
 *   Px.
 */
export function stackedHeight(heights: number[], gap: number): number {
  return heights.reduce((sum, height) => sum + height, 0) + gap * Math.max(0, heights.length - 1)
}
