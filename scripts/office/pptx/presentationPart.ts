import type { Presentation } from '../presentation.ts'
import { x } from 'xastscript'
import { emu } from './units.ts'
import { MASTER_ID } from './master.ts'
import { NAMESPACES } from './namespaces.ts'
import { NOTES_PAGE } from './notesPage.ts'
import { xml } from './part.ts'
import { sectionsOf } from './sections.ts'
import { CANVAS } from '../../tokens/canvas.ts'

/** Number of the first slide: the least one allowed (ECMA-376, part 1, 19.7.13). */
const FIRST_SLIDE = 256

/**
 * Write what a presentation consists of.
 *
 * @param presentation
 *   Its sections.
 * @param relations
 *   Ids by which it refers to its master, its master of notes and its slides.
 * @returns
 *   Content of the part.
 */
export function presentationPart(
  { sections }: Pick<Presentation, 'sections'>,
  { master, notesMaster, slides }: { master: string; notesMaster: string; slides: string[] },
): Uint8Array {
  const ids = slides.map((_, index) => FIRST_SLIDE + index)
  const extensions = sectionsOf({ sections }, ids)
  return xml(
    x('p:presentation', { ...NAMESPACES, saveSubsetFonts: 1 }, [
      x('p:sldMasterIdLst', [x('p:sldMasterId', { id: MASTER_ID, 'r:id': master })]),
      x('p:notesMasterIdLst', [x('p:notesMasterId', { 'r:id': notesMaster })]),
      x(
        'p:sldIdLst',
        slides.map((relation, index) => x('p:sldId', { id: ids[index], 'r:id': relation })),
      ),
      x('p:sldSz', { cx: emu(CANVAS.width), cy: emu(CANVAS.height) }),
      x('p:notesSz', { cx: emu(NOTES_PAGE.width), cy: emu(NOTES_PAGE.height) }),
      ...(extensions.length ? [x('p:extLst', extensions)] : []),
    ]),
  )
}
