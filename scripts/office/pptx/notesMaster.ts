import type { Presentation } from '../presentation.ts'
import { x } from 'xastscript'
import { groundOf } from './ground.ts'
import { levelStyles } from './levels.ts'
import { COLOUR_MAP } from './master.ts'
import { NAMESPACES } from './namespaces.ts'
import { notesLevel, notesShapes } from './notesPage.ts'
import { LEVELS } from './paragraphLook.ts'
import { xml } from './part.ts'
import { shapeTree } from './shapeTree.ts'

/**
 * Write the page that all pages with notes are like: the slide above, what is said below.
 *
 * @param presentation
 *   Theme.
 * @returns
 *   Content of the part.
 */
export function notesMasterPart({ theme }: Pick<Presentation, 'theme'>): Uint8Array {
  const text = [x('a:bodyPr'), x('a:lstStyle'), x('a:p')]
  return xml(
    x('p:notesMaster', NAMESPACES, [
      x('p:cSld', [groundOf({ hex: 'FFFFFF' }, theme), shapeTree(notesShapes([2, 3], text, true))]),
      x('p:clrMap', COLOUR_MAP),
      x('p:notesStyle', levelStyles([notesLevel(theme)], theme, LEVELS)),
    ]),
  )
}
