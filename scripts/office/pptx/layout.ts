import type { Element } from 'xast'
import type { SlideContext } from './context.ts'
import type { Layout, Place } from './layoutsOf.ts'
import { x } from 'xastscript'
import { groundOf } from './ground.ts'
import { levelStyles } from './levels.ts'
import { NAMESPACES } from './namespaces.ts'
import { xml } from './part.ts'
import { rectangle } from './place.ts'
import { placeholderAttributes } from './placeholders.ts'
import { boxAt, saidOf } from './shape.ts'
import { shapeTree } from './shapeTree.ts'
import { boxOf, paragraphsOf } from './textBody.ts'

/**
 * Write a layout: its name, its ground, its places, and how words in them look.
 *
 * @param layout
 *   Layout.
 * @param context
 *   What is told in its part.
 * @returns
 *   Content of the part.
 */
export function layoutPart(layout: Layout, context: SlideContext): Uint8Array {
  return xml(
    x('p:sldLayout', { ...NAMESPACES, preserve: 1, userDrawn: 1 }, [
      x('p:cSld', { name: layout.name }, [
        groundOf(layout.ground, context.theme),
        shapeTree(layout.places.map((place) => placeShape(place, context))),
      ]),
      x('p:clrMapOvr', [x('a:masterClrMapping')]),
    ]),
  )
}

/** Most levels that a place shows: those further in are seldom written. */
const SHOWN = 3

/**
 * Write a place of a layout or of a master.
 *
 * @param place
 *   Place; its name stands in it, once for each of its first levels.
 * @param context
 *   What is told in its part.
 * @param attributes
 *   Which place it is (default: as on layouts).
 * @returns
 *   `p:sp`.
 */
export function placeShape(
  { pattern, levels, ...placeholder }: Place,
  context: SlideContext,
  attributes: Record<string, string | number> = placeholderAttributes(placeholder),
): Element {
  const paragraphs = levels.slice(0, SHOWN).map(({ paragraph, run }) => ({
    ...paragraph,
    runs: [{ ...run, text: run.field ? '‹#›' : pattern.name }],
  }))
  return x('p:sp', [
    x('p:nvSpPr', [
      saidOf(context.nextId(), { name: pattern.name }, context),
      x('p:cNvSpPr', [x('a:spLocks', { noGrp: 1 })]),
      x('p:nvPr', [x('p:ph', attributes)]),
    ]),
    x('p:spPr', [boxAt(pattern.box), rectangle()]),
    x('p:txBody', [
      pattern.type === 'text' ? boxOf(pattern) : x('a:bodyPr'),
      x('a:lstStyle', levelStyles(levels, context.theme)),
      ...paragraphsOf({ paragraphs }, context, { levels }),
    ]),
  ])
}
