import type { Box, Colour, Outline } from '../../../office/presentation.ts'
import type { LaidOut } from './laidOut.ts'
import { culori } from '../../../tokens/culori.ts'

const SIDES = ['top', 'right', 'bottom', 'left'] as const
/** One edge of a box. */
export type Side = (typeof SIDES)[number]

/** Less than this is not seen. */
const LEAST = 0.02

/**
 * Read a colour as browsers compute it.
 *
 * @param alpha
 *   How much is seen of what it colours (default: all).
 * @returns
 *   Colour; nothing for one that is not seen.
 */
export function colourOf(text: string, alpha = 1): Colour | undefined {
  const parsed = culori.parse(text)
  if (!parsed) return
  const seen = Math.round((parsed.alpha ?? 1) * alpha * 1000) / 1000
  if (seen < LEAST) return
  return { hex: culori.formatHex(parsed).slice(1), ...(seen < 1 && { alpha: seen }) }
}

/** Length in px as browsers compute it; 0 for words such as `normal`. */
export function px(length: string): number {
  return Number.parseFloat(length) || 0
}

/** Whether a part is seen at all. */
export function isSeen({ style, alpha }: LaidOut): boolean {
  return style.visibility === 'visible' && alpha >= LEAST
}

/** What an element is filled with, where it is one colour. */
export function fillOf({ style, alpha }: LaidOut): Colour | undefined {
  return colourOf(style['background-color'], alpha)
}

/** Line at one edge of an element. */
export function edgeOf({ style, alpha }: LaidOut, side: Side): Outline | undefined {
  const width = px(style[`border-${side}-width`])
  const kind = style[`border-${side}-style`]
  const colour = colourOf(style[`border-${side}-color`], alpha)
  if (!width || !colour || kind === 'none' || kind === 'hidden') return
  return { colour, width, ...(/dashed|dotted/.test(kind) && { isDashed: true as const }) }
}

/** Line around an element, where it is the same at all edges. */
export function outlineOf(element: LaidOut): Outline | undefined {
  const [first, ...others] = SIDES.map((side) => edgeOf(element, side))
  return first && others.every((edge) => edge && isAlike(edge, first)) ? first : undefined
}

function isAlike(one: Outline, other: Outline): boolean {
  return one.width === other.width && one.colour.hex === other.colour.hex
}

/** Lines at single edges of an element, each with where it is drawn. */
export function edgesOf(element: LaidOut): Array<{ side: Side; outline: Outline; box: Box }> {
  if (outlineOf(element)) return []
  const { x, y, width, height } = element.box
  return SIDES.flatMap((side) => {
    const outline = edgeOf(element, side)
    if (!outline) return []
    const thick = outline.width
    const boxes = {
      top: { x, y, width, height: thick },
      right: { x: x + width - thick, y, width: thick, height },
      bottom: { x, y: y + height - thick, width, height: thick },
      left: { x, y, width: thick, height },
    }
    return { side, outline, box: boxes[side] }
  })
}

/** Radius of the corners of an element, no more than half its height. */
export function radiusOf({ style, box }: LaidOut): number {
  const given = style['border-top-left-radius']
  const most = Math.min(box.width, box.height) / 2
  return Math.min(given.endsWith('%') ? (px(given) / 100) * box.width : px(given), most)
}

/** Whether an element has a ground or an edge of its own. */
export function hasLook(element: LaidOut): boolean {
  return Boolean(fillOf(element) ?? SIDES.find((side) => edgeOf(element, side))) || hasImage(element)
}

/** Whether its ground is more than a colour. */
export function hasImage({ style }: LaidOut): boolean {
  return style['background-image'] !== 'none'
}

/** From the edges of an element to its content: top, right, bottom, left. */
export function insetsOf({ style }: LaidOut): [number, number, number, number] {
  const [top = 0, right = 0, bottom = 0, left = 0] = SIDES.map(
    (side) =>
      px(style[`padding-${side}`]) + (style[`border-${side}-style`] === 'none' ? 0 : px(style[`border-${side}-width`])),
  )
  return [top, right, bottom, left]
}

/** Box without its insets. */
export function contentBox(element: LaidOut): Box {
  const [top, right, bottom, left] = insetsOf(element)
  const { x, y, width, height } = element.box
  return { x: x + left, y: y + top, width: width - left - right, height: height - top - bottom }
}

/** Smallest box around several. */
export function boxAround(boxes: Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x))
  const y = Math.min(...boxes.map((box) => box.y))
  const right = Math.max(...boxes.map((box) => box.x + box.width))
  const bottom = Math.max(...boxes.map((box) => box.y + box.height))
  return { x, y, width: right - x, height: bottom - y }
}
