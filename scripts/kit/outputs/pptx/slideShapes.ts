import type { Colour, PresentationSlide, Shape } from '../../../office/presentation.ts'
import type { LaidOut } from './laidOut.ts'
import type { ShapeContext } from './shapeContext.ts'
import { CANVAS } from '../../../tokens/canvas.ts'
import { giveRoom } from './giveRoom.ts'
import { isGroundDrawn } from './kinds.ts'
import { fillOf } from './looks.ts'
import { shapesOf } from './shapesOf.ts'

/**
 * Make what is drawn on a slide.
 *
 * @param root
 *   Slide.
 * @param paper
 *   Ground of slides that have none of their own, `rrggbb`.
 * @param title
 *   What it is called where nothing on it is its title.
 * @returns
 *   Its ground, and its shapes in the order in which they are read, one of which is its title.
 */
export function slideShapes(
  root: LaidOut,
  context: ShapeContext,
  paper: string,
  title: string,
): Pick<PresentationSlide, 'ground' | 'shapes'> {
  const frame = layoutIn(root) ?? root
  const all = inOrder(
    frame.children.length ? shapesOf({ ...frame, name: 'div', style: { ...frame.style } }, context) : [],
  )
  const [first] = all
  const ground: Colour = fillOf(frame) ?? { hex: paper }
  // Its ground is that of the slide.
  const isGround = first?.type === 'area' && first.box.width >= CANVAS.width && first.box.height >= CANVAS.height
  const shapes = giveRoom(isGround && !isGroundDrawn(frame) ? all.slice(1) : all)
  const named = withTitle(shapes, title, context)
  return { ground, shapes: isOpening(frame) ? withSubtitle(named) : named }
}

/** Whether a slide opens the talk, or a part of it. */
function isOpening({ classes }: LaidOut): boolean {
  return classes.includes('cover') || classes.includes('divider')
}

/** The first text below the title says what it is about. */
function withSubtitle(shapes: Shape[]): Shape[] {
  const title = shapes.findIndex((shape) => shape.type === 'text' && shape.placeholder === 'title')
  const first = shapes.findIndex((shape, at) => at > title && shape.type === 'text' && shape.placeholder === 'body')
  return shapes.map((shape, at) =>
    at === first && shape.type === 'text' ? { ...shape, placeholder: 'subtitle' } : shape,
  )
}

function layoutIn(part: LaidOut): LaidOut | undefined {
  if (part.classes.includes('slidev-layout')) return part
  for (const child of part.children) {
    const found = layoutIn(child)
    if (found) return found
  }
  return undefined
}

/** What lies below texts comes before them. */
function inOrder(shapes: Shape[]): Shape[] {
  const isBelow = ({ type, box }: Shape): boolean =>
    (type === 'picture' || type === 'area') && box.width * box.height > (CANVAS.width * CANVAS.height) / 4
  const covers = (one: Shape): boolean =>
    isBelow(one) && shapes.some((other) => other.type === 'text' && overlaps(one, other))
  const { below = [], above = [] } = Object.groupBy(shapes, (shape) => (covers(shape) ? 'below' : 'above'))
  return [...below, ...above]
}

function overlaps({ box: one }: Shape, { box: other }: Shape): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  )
}

/** Each slide has one title; where nothing on it is one, it is above the slide, where it is read and listed, but not seen. */
function withTitle(shapes: Shape[], title: string, { words }: ShapeContext): Shape[] {
  let isTitled = false
  const all = shapes.map((shape): Shape => {
    if (shape.type !== 'text' || shape.placeholder !== 'title') return shape
    const { placeholder: _placeholder, ...rest } = shape
    if (isTitled) return { ...rest, placeholder: 'body' }
    isTitled = true
    return shape
  })
  if (isTitled || !title) return all
  const run = { text: title, font: 'head', size: 40, colour: { hex: '000000' } } as const
  const box = { x: 80, y: -96, width: CANVAS.width - 160, height: 64 }
  return [
    {
      type: 'text',
      name: words.title,
      placeholder: 'title',
      box,
      paragraphs: [{ runs: [run], align: 'left' }],
      insets: [0, 0, 0, 0],
      vertical: 'top',
    },
    ...all,
  ]
}
