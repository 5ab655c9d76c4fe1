import type { Element } from 'xast'
import type { AreaShape } from '../presentation.ts'
import type { SlideContext } from './context.ts'
import { x } from 'xastscript'
import { cornersOf, formOf } from './place.ts'
import { fillOf, lineOf } from './paint.ts'
import { boxAt, saidOf } from './shape.ts'

/**
 * Write an area or a line without words.
 *
 * @param shape
 *   Area.
 * @param id
 *   Its number on the slide.
 * @param context
 *   What is told on the slide.
 * @returns
 *   `p:sp`; `p:cxnSp` for a line.
 */
export function areaShape(shape: AreaShape, id: number, context: SlideContext): Element {
  const { box, form, fill, outline, radius, link } = shape
  const said = saidOf(id, { ...shape, isOrnament: !link }, context)
  const line = lineOf('a:ln', outline, context.theme)
  if (form === 'line')
    return x('p:cxnSp', [
      x('p:nvCxnSpPr', [said, x('p:cNvCxnSpPr'), x('p:nvPr')]),
      x('p:spPr', [boxAt(box), formOf('line'), line]),
    ])
  return x('p:sp', [
    x('p:nvSpPr', [said, x('p:cNvSpPr'), x('p:nvPr')]),
    x('p:spPr', [
      boxAt(box),
      form === 'ellipse' ? formOf('ellipse') : cornersOf(box, radius),
      fillOf(fill, context.theme),
      line,
    ]),
  ])
}
