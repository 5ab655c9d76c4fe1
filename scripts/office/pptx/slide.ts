import type { PresentationSlide } from '../presentation.ts'
import type { SlideContext } from './context.ts'
import { x } from 'xastscript'
import { groundOf } from './ground.ts'
import { type Layout, placeOn } from './layoutsOf.ts'
import { NAMESPACES } from './namespaces.ts'
import { xml } from './part.ts'
import { placeholdersOf } from './placeholders.ts'
import { shapeTree, writtenShapes } from './shapeTree.ts'
import { timingOf } from './timing.ts'

/**
 * Write a slide.
 *
 * @param slide
 *   Slide.
 * @param layout
 *   Its layout.
 * @param context
 *   What is told in its part.
 * @returns
 *   Content of the part.
 */
export function slidePart(slide: PresentationSlide, layout: Layout, context: SlideContext): Uint8Array {
  const placeholders = placeholdersOf(slide)
  const shapes = writtenShapes(slide.shapes, context, (shape) => {
    const placeholder = placeholders.get(shape)
    return placeholder && placeOn(layout, placeholder)
  })
  const isAsLaidOut = JSON.stringify(slide.ground) === JSON.stringify(layout.ground)
  return xml(
    x('p:sld', NAMESPACES, [
      x('p:cSld', [
        ...(isAsLaidOut ? [] : [groundOf(slide.ground, context.theme)]),
        shapeTree(shapes.map(({ element }) => element)),
      ]),
      x('p:clrMapOvr', [x('a:masterClrMapping')]),
      ...timingOf(shapes),
    ]),
  )
}
