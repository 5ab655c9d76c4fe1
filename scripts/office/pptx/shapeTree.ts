import type { Element } from 'xast'
import type { Box, GroupShape, Shape } from '../presentation.ts'
import type { SlideContext } from './context.ts'
import type { Place } from './layoutsOf.ts'
import { x } from 'xastscript'
import { areaShape } from './areaShape.ts'
import { pictureShape } from './pictureShape.ts'
import { placeOf } from './place.ts'
import { saidOf } from './shape.ts'
import { tableShape } from './tableShape.ts'
import { textShape } from './textShape.ts'

/** A shape that was written, and its number on the slide. */
export interface WrittenShape {
  shape: Shape
  id: number
  element: Element
}

/**
 * Write the shapes of a slide, in the order in which they are read.
 *
 * @param shapes
 *   Shapes; tables of a group stand behind it, as programs have none in groups.
 * @param context
 *   What is told on the slide.
 * @param placeOnLayout
 *   Tells the place on the layout of those that have one.
 * @returns
 *   Each as it was written.
 */
export function writtenShapes(
  shapes: Shape[],
  context: SlideContext,
  placeOnLayout: (shape: Shape) => Place | undefined = () => undefined,
): WrittenShape[] {
  return shapes.flatMap(withTablesBehind).map((shape) => {
    const id = context.nextId()
    return { shape, id, element: elementOf(shape, id, context, placeOnLayout(shape)) }
  })
}

/**
 * Write the tree that all shapes of a part hang from.
 *
 * @param elements
 *   Shapes.
 * @returns
 *   `p:spTree`.
 */
export function shapeTree(elements: Element[]): Element {
  const whole = x('p:grpSpPr', [groupBox({ x: 0, y: 0, width: 0, height: 0 })])
  const nothing = x('p:nvGrpSpPr', [x('p:cNvPr', { id: 1, name: '' }), x('p:cNvGrpSpPr'), x('p:nvPr')])
  return x('p:spTree', [nothing, whole, ...elements])
}

function elementOf(shape: Shape, id: number, context: SlideContext, place?: Place): Element {
  switch (shape.type) {
    case 'text':
      return textShape(shape, id, context, place)
    case 'area':
      return areaShape(shape, id, context)
    case 'picture':
      return pictureShape(shape, id, context, place)
    case 'table':
      return tableShape(shape, id, context)
    case 'group':
      return x('p:grpSp', [
        x('p:nvGrpSpPr', [saidOf(id, shape, context), x('p:cNvGrpSpPr'), x('p:nvPr')]),
        x('p:grpSpPr', [groupBox(shape.box)]),
        ...writtenShapes(shape.shapes, context).map(({ element }) => element),
      ])
  }
}

/** Parts of a group are placed as on the slide. */
function groupBox(box: Box): Element {
  const [offset, size] = placeOf(box) as [Element, Element]
  return x('a:xfrm', [offset, size, { ...offset, name: 'a:chOff' }, { ...size, name: 'a:chExt' }])
}

function withTablesBehind(shape: Shape): Shape[] {
  if (shape.type !== 'group') return [shape]
  const tables = tablesIn(shape)
  return tables.length ? [withoutTables(shape), ...tables] : [shape]
}

function tablesIn({ shapes, click }: GroupShape): Shape[] {
  const within = shapes.flatMap((shape) => (shape.type === 'group' ? tablesIn(shape) : shape))
  return within.filter(({ type }) => type === 'table').map((table) => ({ ...table, ...(click && { click }) }))
}

function withoutTables(group: GroupShape): GroupShape {
  const kept = group.shapes.filter(({ type }) => type !== 'table')
  return { ...group, shapes: kept.map((shape) => (shape.type === 'group' ? withoutTables(shape) : shape)) }
}
