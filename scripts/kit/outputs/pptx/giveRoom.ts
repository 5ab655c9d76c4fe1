import type { Box, Shape, TextShape } from '../../../office/presentation.ts'
import { CANVAS } from '../../../tokens/canvas.ts'

/** Between texts and what stands beside them, and between them and the edge of the slide, in px. */
const BETWEEN = 8
/** As much is left at most where there is more than twice that between a text and what stands behind it. */
const APART = 24
const EDGE = 24

/**
 * Give texts the room that is free behind and below them: with another font, or another word, they are larger.
 *
 * @param shapes
 *   Shapes of a slide, or of a group.
 * @param bounds
 *   What they stand in (default: the slide, but for its edges).
 * @returns
 *   The same in the same order; nothing overlaps that did not before.
 */
export function giveRoom(shapes: Shape[], bounds: Box = slideBox()): Shape[] {
  return withRoom(shapes, bounds, false)
}

function withRoom(shapes: Shape[], bounds: Box, isGroup: boolean): Shape[] {
  // What was given to one is not given to the next.
  const given = [...shapes]
  for (const [at, shape] of shapes.entries()) given[at] = roomier(shape, given, bounds, isGroup)
  return given
}

function roomier(shape: Shape, all: Shape[], bounds: Box, isGroup: boolean): Shape {
  if (shape.type === 'group') return { ...shape, shapes: withRoom(shape.shapes, inside(shape.shapes, shape.box), true) }
  if (shape.type !== 'text' || shape.fill || shape.outline || shape.vertical !== 'top') return shape
  const others = all.filter((other) => other !== shape && !holds(other.box, shape.box)).map(({ box }) => box)
  const wide = isLine(shape) || shape.paragraphs.length > 1 ? wider(shape, others, bounds) : shape
  if (isGroup && isCentred(wide, others, bounds))
    return { ...wide, vertical: 'middle', box: { ...wide.box, y: bounds.y, height: bounds.height } }
  return lower(wide, others, bounds)
}

function slideBox(): Box {
  return { x: EDGE, y: EDGE, width: CANVAS.width - 2 * EDGE, height: CANVAS.height - 2 * EDGE }
}

/** What is free in a group: the area below its other shapes, as far from its edge as its first text. */
function inside(shapes: Shape[], box: Box): Box {
  const area = shapes.find(({ type }) => type === 'area')
  if (!area || !holds(area.box, box)) return box
  return { x: box.x + BETWEEN, y: box.y, width: box.width - 2 * BETWEEN, height: box.height }
}

/** Whether it is one line: lines of one paragraph are to end where they do. */
function isLine({ paragraphs: [first, ...more], box }: TextShape): boolean {
  return Boolean(first) && !more.length && box.height < 1.6 * (first?.lineHeight ?? box.height)
}

function wider(shape: TextShape, others: Box[], bounds: Box): TextShape {
  const { box } = shape
  const [first] = shape.paragraphs
  const beside = others.filter((other) => other.y < box.y + box.height && other.y + other.height > box.y)
  // Something lies on it already: it keeps to the lines that it has.
  if (beside.some((other) => other.x < box.x + box.width - BETWEEN && other.x + other.width > box.x + BETWEEN))
    return shape
  if (first?.align === 'left' && !first.isRightToLeft) {
    const end = box.x + box.width
    const behind = beside.filter(({ x }) => x >= end)
    const edges = behind.map(({ x }) => x - Math.min(APART, Math.max(BETWEEN, (x - end) / 2)))
    const right = Math.max(end, Math.min(bounds.x + bounds.width, ...edges))
    return { ...shape, box: { ...box, width: right - box.x } }
  }
  if (first?.align === 'right') {
    const edges = beside.map(({ x, width }) => x + width + BETWEEN).filter((edge) => edge <= box.x + BETWEEN)
    const left = Math.min(box.x, Math.max(bounds.x, ...edges))
    return { ...shape, box: { ...box, x: left, width: box.x + box.width - left } }
  }
  if (first?.align === 'center') {
    const before = beside.map(({ x, width }) => x + width + BETWEEN).filter((edge) => edge <= box.x + BETWEEN)
    const behind = beside.map(({ x }) => x - BETWEEN).filter((edge) => edge >= box.x + box.width - BETWEEN)
    const left = box.x - Math.max(bounds.x, ...before)
    const right = Math.min(bounds.x + bounds.width, ...behind) - box.x - box.width
    const more = Math.max(0, Math.min(left, right))
    return { ...shape, box: { ...box, x: box.x - more, width: box.width + 2 * more } }
  }
  return shape
}

/** Whether a text is in the middle of what it stands in, with nothing above or below. */
function isCentred({ box }: TextShape, others: Box[], bounds: Box): boolean {
  const isAlone = !others.some((other) => other.x < box.x + box.width && other.x + other.width > box.x)
  return isAlone && Math.abs(2 * box.y + box.height - 2 * bounds.y - bounds.height) < 2 * BETWEEN
}

function lower(shape: TextShape, others: Box[], bounds: Box): TextShape {
  const { box } = shape
  const bottom = box.y + box.height
  const below = others.filter((other) => other.x < box.x + box.width && other.x + other.width > box.x)
  const edges = below.map(({ y }) => y).filter((edge) => edge >= bottom - BETWEEN)
  const lowest = Math.max(bottom, Math.min(bounds.y + bounds.height, ...edges))
  return { ...shape, box: { ...box, height: lowest - box.y } }
}

/** Whether a box holds another one, so that it is the ground of that. */
function holds(outer: Box, box: Box): boolean {
  return (
    outer.x <= box.x + 1 &&
    outer.y <= box.y + 1 &&
    outer.x + outer.width >= box.x + box.width - 1 &&
    outer.y + outer.height >= box.y + box.height - 1
  )
}
