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
  /** `whole`, a `photo` without its round corners, or a ground alone: of the element, or of what is put before or after it. */
  what: 'whole' | 'photo' | 'element' | '::before' | '::after'
  /** In whole px, within the slide. */
  box: Box
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
  const isPhoto = what === 'whole' && fillsItsBox(part)
  const box = onSlide(lines.length ? boxAround(lines) : part.box, isPhoto)
  return box ? [{ part, what: isPhoto ? 'photo' : what, box, look: lookOf(part, box) }] : []
}

/** Whether a part is a picture without transparent places, all over its box: JPEG, which is smaller, has none. */
function fillsItsBox({ name, attributes, style }: LaidOut): boolean {
  const isOpaque = /\.jpe?g(?:$|[?#])/i.test(attributes['src'] ?? '')
  return name === 'img' && isOpaque && !/^(?:contain|none|scale-down)$/.test(style['object-fit'])
}

/** What of a box is on the slide, in whole px: all that it touches, or, of a photo, all that it covers. */
function onSlide({ x, y, width, height }: Box, isPhoto: boolean): Box | undefined {
  const [first, last] = isPhoto ? [Math.ceil, Math.floor] : [Math.floor, Math.ceil]
  const left = Math.max(0, first(x))
  const top = Math.max(0, first(y))
  const right = Math.min(CANVAS.width, last(x + width))
  const bottom = Math.min(CANVAS.height, last(y + height))
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
