import type { Box } from '../../../office/presentation.ts'
import type { LaidOut } from './laidOut.ts'
import { CANVAS } from '../../../tokens/canvas.ts'
import { isDrawn, isGroundDrawn } from './kinds.ts'
import { boxAround, hasLook, isSeen } from './looks.ts'
import { linesIn } from './paragraphOf.ts'

/** What has been drawn of a part: a file, and where it stands. */
export interface Drawn {
  content: Uint8Array
  format: 'png' | 'jpeg'
  box: Box
}

/** What has been drawn, by `drawingKey`. */
export type Drawings = ReadonlyMap<string, Drawn>

/** A part of a slide that office programs cannot draw. */
export interface Drawing {
  part: LaidOut
  /** `whole`, or its ground alone: that of the element, or of what a style sheet puts before or after it. */
  what: 'whole' | 'element' | '::before' | '::after'
  /** In whole px, within the slide. */
  box: Box
  /** Photos are smaller as JPEG. */
  format: Drawn['format']
  /** Drawings of one look are drawn once. */
  look: string
}

/** What a drawing is found by: pseudo-elements share the id of their element. */
export function drawingKey({ id, name }: LaidOut): string {
  return name.startsWith('::') ? `${id}${name}` : String(id)
}

/**
 * List what is to be drawn of a part.
 *
 * @returns
 *   Drawings, in order.
 */
export function drawingsIn(part: LaidOut): Drawing[] {
  if (!isSeen(part)) return []
  if (isDrawn(part)) return drawingOf(part, 'whole')
  const ground = isGroundDrawn(part)
    ? drawingOf(part, part.name === '::before' || part.name === '::after' ? part.name : 'element')
    : []
  return [...ground, ...part.children.flatMap(drawingsIn)]
}

function drawingOf(part: LaidOut, what: Drawing['what']): Drawing[] {
  const isBare =
    what === 'whole' && part.lines.length + part.children.length > 0 && !hasLook(part) && part.name !== 'svg'
  const lines = isBare ? linesIn(part).map(({ box }) => box) : []
  const box = onSlide(lines.length ? boxAround(lines) : part.box)
  if (!box) return []
  const isPhoto = part.name === 'img' && /\.(?:jpe?g|webp|avif)(?:$|[?#])/i.test(part.attributes['src'] ?? '')
  return [{ part, what, box, format: isPhoto ? 'jpeg' : 'png', look: lookOf(part, box) }]
}

/** What of a box is on the slide, in whole px. */
function onSlide({ x, y, width, height }: Box): Box | undefined {
  const left = Math.max(0, Math.floor(x))
  const top = Math.max(0, Math.floor(y))
  const right = Math.min(CANVAS.width, Math.ceil(x + width))
  const bottom = Math.min(CANVAS.height, Math.ceil(y + height))
  return right > left && bottom > top ? { x: left, y: top, width: right - left, height: bottom - top } : undefined
}

/** All that tells how a part looks, wherever it stands. */
function lookOf(part: LaidOut, { x, y, width, height }: Box): string {
  const told = (one: LaidOut): unknown => {
    const { class: _class, id: _id, href: _href, alt: _alt, ...attributes } = one.attributes
    const place = [one.box.x - x, one.box.y - y, one.box.width, one.box.height].map((value) => Math.round(value * 4))
    return [one.name, attributes, Object.values(one.style), one.text, place, one.alpha, one.children.map(told)]
  }
  return JSON.stringify([width, height, told(part)])
}
