import type { Element } from 'xast'
import type { Presentation } from '../presentation.ts'
import type { SlideContext } from './context.ts'
import type { Layout, Place } from './layoutsOf.ts'
import type { Level } from './levels.ts'
import { x } from 'xastscript'
import { groundOf } from './ground.ts'
import { placeShape } from './layout.ts'
import { levelStyles } from './levels.ts'
import { NAMESPACES } from './namespaces.ts'
import { LEVELS } from './paragraphLook.ts'
import { xml } from './part.ts'
import { shapeTree } from './shapeTree.ts'

/** Number of the first layout: above that of the master, which is the least one allowed (ECMA-376, part 1, 19.7.14). */
export const MASTER_ID = 2 ** 31

/** Kinds that a master may have a place for, by what it is there (ECMA-376, part 1, 19.3.1.36). */
const ON_MASTER = {
  title: { type: 'title' },
  body: { type: 'body', idx: 1 },
  footer: { type: 'ftr', sz: 'quarter', idx: 3 },
  slideNumber: { type: 'sldNum', sz: 'quarter', idx: 4 },
} as const

/**
 * Write the master: what all layouts have in common, as the first of them that has it.
 *
 * @param presentation
 *   Theme.
 * @param layouts
 *   Layouts, and the ids by which the master refers to each.
 * @param context
 *   What is told in its part.
 * @returns
 *   Content of the part.
 */
export function masterPart(
  { theme }: Pick<Presentation, 'theme'>,
  layouts: Array<{ layout: Layout; relation: string }>,
  context: SlideContext,
): Uint8Array {
  const places = layouts.flatMap(({ layout }) => layout.places)
  const shapes = Object.entries(ON_MASTER).flatMap(([kind, attributes]) => {
    const place = places.find((place) => place.kind === kind && place.levels.length)
    return place ? [placeShape(place, context, attributes)] : []
  })
  const ground = { hex: theme.colours['lt1'] ?? 'FFFFFF' }
  return xml(
    x('p:sldMaster', NAMESPACES, [
      x('p:cSld', [groundOf(ground, theme), shapeTree(shapes)]),
      x('p:clrMap', COLOUR_MAP),
      x(
        'p:sldLayoutIdLst',
        layouts.map(({ relation }, index) => x('p:sldLayoutId', { id: MASTER_ID + 1 + index, 'r:id': relation })),
      ),
      stylesOf(places, context),
    ]),
  )
}

/** What the names of colours on slides mean: dark words on light. */
export const COLOUR_MAP = {
  bg1: 'lt1',
  tx1: 'dk1',
  bg2: 'lt2',
  tx2: 'dk2',
  ...asThemselves(['accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink']),
}

function asThemselves(names: string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, name]))
}

function stylesOf(places: Place[], { theme }: SlideContext): Element {
  const levelsOf = (kind: Place['kind']): Level[] => places.find((place) => place.kind === kind)?.levels ?? []
  return x('p:txStyles', [
    x('p:titleStyle', levelStyles(levelsOf('title'), theme)),
    x('p:bodyStyle', levelStyles(levelsOf('body'), theme, LEVELS)),
    x('p:otherStyle'),
  ])
}
