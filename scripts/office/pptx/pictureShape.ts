import type { Element } from 'xast'
import type { PictureShape } from '../presentation.ts'
import type { SlideContext } from './context.ts'
import type { Place } from './layoutsOf.ts'
import { x } from 'xastscript'
import { cornersOf } from './place.ts'
import { placeholderAttributes } from './placeholders.ts'
import { boxAt, saidOf } from './shape.ts'

/**
 * Write a picture, with what it shows as its alternative text; one without is an ornament.
 *
 * @param shape
 *   Picture.
 * @param id
 *   Its number on the slide.
 * @param context
 *   What is told on the slide; the picture goes to its media.
 * @param place
 *   Its place on the layout (default: none).
 * @returns
 *   `p:pic`.
 */
export function pictureShape(shape: PictureShape, id: number, context: SlideContext, place?: Place): Element {
  const image = context.relations.to('image', context.media.add(shape))
  return x('p:pic', [
    x('p:nvPicPr', [
      saidOf(id, { ...shape, isOrnament: !shape.alt }, context),
      x('p:cNvPicPr', [x('a:picLocks', { ...(place && { noGrp: 1 }), noChangeAspect: 1 })]),
      x('p:nvPr', place ? [x('p:ph', placeholderAttributes(place))] : []),
    ]),
    x('p:blipFill', [x('a:blip', { 'r:embed': image }), x('a:stretch', [x('a:fillRect')])]),
    x('p:spPr', [boxAt(shape.box), cornersOf(shape.box, shape.radius)]),
  ])
}
