import type { Element } from 'xast'
import type { Box, Paragraph, PresentationTheme } from '../presentation.ts'
import type { Level } from './levels.ts'
import { x } from 'xastscript'
import { boxAt } from './shape.ts'
import { rectangle } from './place.ts'

/** Size of pages with notes, in px: those of a slide, upright. */
export const NOTES_PAGE = { width: 720, height: 960 }

/** Where the slide and its notes stand on such a page. */
const PLACES = {
  sldImg: { x: 72, y: 72, width: 576, height: 324 },
  body: { x: 72, y: 432, width: 576, height: 456 },
} satisfies Record<string, Box>

/** Size of the letters of notes: 12 points. */
const SIZE = 16
/** How far in each level of a list is. */
const STEP = 24

/**
 * Tell how notes look: words of one size and colour, and lists.
 *
 * @param theme
 *   Theme of the presentation.
 * @param level
 *   Depth in a list, from 0; nothing for other paragraphs.
 * @returns
 *   Look.
 */
export function notesLevel({ colours }: PresentationTheme, level?: number): Level {
  const run = { text: '', font: 'text' as const, size: SIZE, colour: { hex: colours['dk1'] ?? '000000' } }
  const paragraph: Paragraph = { runs: [run], align: 'left', before: SIZE / 4 }
  return { run, paragraph: level === undefined ? paragraph : { ...paragraph, level, indent: STEP * (level + 1) } }
}

/**
 * Write the two shapes of a page with notes: the slide, and a text.
 *
 * @param ids
 *   Numbers of both on the page.
 * @param text
 *   Children of the text.
 * @param isMaster
 *   Whether it is the page that others are like, which says where both are.
 * @returns
 *   `p:sp` each.
 */
export function notesShapes(ids: [number, number], text: Element[], isMaster = false): Element[] {
  const named = ['Slide', 'Notes'] as const
  return (['sldImg', 'body'] as const).map((type, at) => {
    const locks = { noGrp: 1, ...(type === 'sldImg' && { noRot: 1, noChangeAspect: 1 }) }
    return x('p:sp', [
      x('p:nvSpPr', [
        x('p:cNvPr', { id: ids[at], name: named[at] }),
        x('p:cNvSpPr', [x('a:spLocks', locks)]),
        x('p:nvPr', [x('p:ph', { type, ...(type === 'body' ? { idx: 1 } : isMaster && { idx: 2 }) })]),
      ]),
      x('p:spPr', isMaster ? [boxAt(PLACES[type]), rectangle()] : []),
      ...(type === 'body' ? [x('p:txBody', text)] : []),
    ])
  })
}
