import type { Element } from 'xast'
import type { AreaShape } from '../presentation.ts'
import type { SlideContext } from './context.ts'
import { x } from 'xastscript'
import { cornersOf } from './place.ts'
import { fillOf, lineOf } from './paint.ts'
import { boxAt, saidOf } from './shape.ts'

/**
 * Write an area without words.
 *
 * @param shape
 *   Area.
 * @param id
 *   Its number on the slide.
 * @param context
 *   What is told on the slide.
 * @returns
 *   `p:sp`.
 */
export function areaShape(shape: AreaShape, id: number, context: SlideContext): Element {
  const { box, fill, outline, radius, link } = shape
  return x('p:sp', [
    x('p:nvSpPr', [saidOf(id, { ...shape, isOrnament: !link }, context), x('p:cNvSpPr'), x('p:nvPr')]),
    x('p:spPr', [
      boxAt(box),
      cornersOf(box, radius),
      fillOf(fill, context.theme),
      lineOf('a:ln', outline, context.theme),
    ]),
  ])
}
