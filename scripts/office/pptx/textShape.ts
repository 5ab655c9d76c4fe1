import type { Element } from 'xast'
import type { TextShape } from '../presentation.ts'
import type { SlideContext } from './context.ts'
import type { Place } from './layoutsOf.ts'
import { x } from 'xastscript'
import { cornersOf } from './place.ts'
import { fillOf, lineOf } from './paint.ts'
import { placeholderAttributes } from './placeholders.ts'
import { boxAt, saidOf } from './shape.ts'
import { boxOf, paragraphsOf } from './textBody.ts'

/**
 * Write a text: in its place on the layout, or in a box of its own.
 *
 * @param shape
 *   Text.
 * @param id
 *   Its number on the slide.
 * @param context
 *   What is told on the slide.
 * @param place
 *   Its place on the layout (default: none).
 * @returns
 *   `p:sp`.
 */
export function textShape(shape: TextShape, id: number, context: SlideContext, place?: Place): Element {
  const { theme, no } = context
  const isAsLaidOut = place && JSON.stringify(place.pattern.box) === JSON.stringify(shape.box)
  const hasLook = shape.fill ?? shape.outline
  return x('p:sp', [
    x('p:nvSpPr', [
      saidOf(id, shape, context),
      place ? x('p:cNvSpPr', [x('a:spLocks', { noGrp: 1 })]) : x('p:cNvSpPr', { txBox: hasLook ? undefined : 1 }),
      x('p:nvPr', place ? [x('p:ph', placeholderAttributes(place))] : []),
    ]),
    x('p:spPr', [
      ...(isAsLaidOut ? [] : [boxAt(shape.box)]),
      ...(place && !hasLook ? [] : [cornersOf(shape.box, shape.radius)]),
      ...(place && !hasLook ? [] : [fillOf(shape.fill, theme), lineOf('a:ln', shape.outline, theme)]),
    ]),
    x('p:txBody', [
      boxOf(shape),
      x('a:lstStyle'),
      ...paragraphsOf(shape, context, { no, ...(place && { levels: place.levels }) }),
    ]),
  ])
}
