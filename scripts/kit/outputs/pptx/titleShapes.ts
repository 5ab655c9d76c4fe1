import type { Shape, TextShape } from '../../../office/presentation.ts'
import type { LaidOut } from './laidOut.ts'
import type { ShapeContext } from './shapeContext.ts'
import { groundShapes } from './groundShapes.ts'
import { isOrnament } from './kinds.ts'
import { boxAround, px } from './looks.ts'
import { linesIn, paragraphOf } from './paragraphOf.ts'
import { textShape } from './textShape.ts'

/** Width of a blank, as a share of the size of letters. */
const BLANK = 0.25

/**
 * Make the title of a slide: a heading, or the name of the slide at the end of the line above its content.
 *
 * @returns
 *   Title, with what stands before it in its line, and its ornaments.
 */
export function titleShapes(part: LaidOut, context: ShapeContext): Shape[] {
  const { words } = context
  const ornaments = part.children.filter(isOrnament).flatMap((child) => groundShapes(child, context))
  const heading =
    part.name === 'h1' ? -1 : part.children.findIndex(({ attributes }) => attributes['role'] === 'heading')
  const [name] = part.children.slice(heading, heading + 1)
  const before = heading > 0 && name && paragraphOf(part, context, part.children.slice(0, heading))
  const placed = before && isOneLine(part) ? paragraphOf(name, context) : paragraphOf(part, context)
  if (!placed) return ornaments
  const shape: TextShape = { ...textShape([placed], words.title, true), placeholder: 'title' }
  if (!before || !isOneLine(part)) return [shape, ...ornaments]
  return [
    ...besideName(textShape([before], words.text), part, name),
    { ...shape, box: { ...shape.box, x: name.box.x, width: name.box.width } },
  ]
}

/** What stands before the name of a slide in its line, up against it: in another font, it goes out to its margin. */
function besideName(shape: TextShape, line: LaidOut, name: LaidOut): Shape[] {
  const isRightToLeft = line.style.direction === 'rtl'
  const blank = BLANK * px(line.style['font-size'])
  const left = isRightToLeft ? name.box.x + name.box.width + blank : line.box.x
  const right = isRightToLeft ? line.box.x + line.box.width : name.box.x - blank
  const paragraphs = shape.paragraphs.map((paragraph) => ({
    ...paragraph,
    align: isRightToLeft ? ('left' as const) : ('right' as const),
  }))
  return [{ ...shape, paragraphs, isUnbroken: true, box: { ...shape.box, x: left, width: right - left } }]
}

function isOneLine(part: LaidOut): boolean {
  const lines = linesIn(part).map(({ box }) => box)
  return boxAround(lines).height < 1.6 * Math.max(...lines.map(({ height }) => height))
}
