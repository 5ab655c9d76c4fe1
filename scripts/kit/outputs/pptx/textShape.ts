import type { TextShape } from '../../../office/presentation.ts'
import type { LaidOut } from './laidOut.ts'
import type { Placed } from './paragraphOf.ts'
import { fillOf, insetsOf, outlineOf, radiusOf } from './looks.ts'

/** A line in a box made for it has so much more room, by less at the sides. */
const TIGHT = 4
/** How much wider than its lines a text is, so that they may be longer in another font. */
const SLACK = 1.12

/**
 * Put paragraphs that stand below each other in one text.
 *
 * @param placed
 *   Paragraphs, one at least.
 * @param name
 *   What the list of shapes calls it.
 * @param isNarrow
 *   Whether lines of one paragraph are to end where they do, as far as the font allows (default: they are as wide as what
 *   it stands in).
 * @returns
 *   Text as large as they are.
 */
export function textShape(placed: Placed[], name: string, isNarrow = false): TextShape {
  const left = Math.min(...placed.map((one) => one.left))
  const right = Math.max(...placed.map((one) => one.right))
  const [only] = placed
  const isBalanced =
    isNarrow &&
    placed.length === 1 &&
    only?.longest !== undefined &&
    only.paragraph.align === 'left' &&
    !only.paragraph.isRightToLeft
  const width = Math.min(right - left, isBalanced ? (only.longest ?? 0) * SLACK : Infinity)
  const top = placed[0]?.top ?? 0
  const bottom = Math.max(...placed.map((one) => one.bottom))
  return {
    type: 'text',
    name,
    box: { x: left, y: top, width, height: bottom - top },
    paragraphs: paragraphsOf(placed),
    insets: [0, 0, 0, 0],
    vertical: 'top',
  }
}

/** Paragraphs, each with the room above it. */
export function paragraphsOf(placed: Placed[]): TextShape['paragraphs'] {
  return placed.map(({ paragraph, top }, at) => {
    const above = placed[at - 1]
    const before = above ? Math.round(top - above.bottom) : 0
    return before > 0 ? { ...paragraph, before } : paragraph
  })
}

/**
 * Put paragraphs in the element that they stand in, with its ground and edge.
 *
 * @returns
 *   Text as large as the element.
 */
export function filledText(element: LaidOut, placed: Placed[], name: string): TextShape {
  const { box } = element
  const { height } = textShape(placed, name).box
  const above = (placed[0]?.top ?? box.y) - box.y
  const below = box.height - above - height
  const isLine = placed.length === 1 && height <= 1.6 * (placed[0]?.paragraph.lineHeight ?? height)
  const [, ...sides] = insetsOf(element)
  const isTight = isLine && sides[0] === sides[2]
  const [right = 0, , left = 0] = isTight ? sides.map((side) => side / TIGHT) : sides
  const fill = fillOf(element)
  const outline = outlineOf(element)
  const radius = radiusOf(element)
  const isInTheMiddle = Boolean(fill ?? outline) && Math.abs(above - below) <= Math.max(4, height * 0.1)
  return {
    type: 'text',
    name,
    box,
    paragraphs: paragraphsOf(placed).map((paragraph) => (isTight ? { ...paragraph, align: 'center' } : paragraph)),
    insets: isInTheMiddle ? [0, right, 0, left] : [Math.max(0, above), right, 0, left],
    vertical: isInTheMiddle ? 'middle' : 'top',
    ...(fill && { fill }),
    ...(outline && { outline }),
    ...(radius && { radius }),
  }
}
