import type { Presentation } from './presentation.ts'
import type { SlideContext } from './pptx/context.ts'
import type { Part } from './pptx/part.ts'
import { x } from 'xastscript'
import { contentLayout } from './pptx/contentLayout.ts'
import { languageTag } from './pptx/languageTag.ts'
import { layoutPart } from './pptx/layout.ts'
import { layoutsOf } from './pptx/layoutsOf.ts'
import { slidePath } from './pptx/link.ts'
import { masterPart } from './pptx/master.ts'
import { media } from './pptx/media.ts'
import { DRAWING_NAMESPACE } from './pptx/namespaces.ts'
import { notesMasterPart } from './pptx/notesMaster.ts'
import { notesPart } from './pptx/notesSlide.ts'
import { pack } from './pptx/pack.ts'
import { xml } from './pptx/part.ts'
import { presentationPart } from './pptx/presentationPart.ts'
import { coreProperties, customProperties, extendedProperties } from './pptx/properties.ts'
import { type Relations, type RelationType, relationsOf } from './pptx/relations.ts'
import { slidePart } from './pptx/slide.ts'
import { BARE_TABLE } from './pptx/tableShape.ts'
import { themePart } from './pptx/theme.ts'

const MAIN = 'application/vnd.openxmlformats-officedocument.presentationml.'
const DOCUMENT = 'ppt/presentation.xml'
const MASTER = 'ppt/slideMasters/slideMaster1.xml'
const NOTES_MASTER = 'ppt/notesMasters/notesMaster1.xml'
const TABLE_STYLES = 'ppt/tableStyles.xml'
/** That of the master, and that of notes: each master asks for one of its own. */
const THEMES = ['ppt/theme/theme1.xml', 'ppt/theme/theme2.xml'] as const

/**
 * Write a presentation as PowerPoint has it (ECMA-376): with a master and layouts, placeholders, lists, tables and groups.
 *
 * @param presentation
 *   Presentation; links to slides that are not there are an error of its maker.
 * @returns
 *   Content of the file: the same for the same presentation.
 */
export function writePptx(presentation: Presentation): Uint8Array {
  const { theme, slides, licence } = presentation
  const pictures = media()
  const parts: Part[] = []
  const add = (name: string, type: string, content: Uint8Array, relations?: Relations): void => {
    parts.push({ name, type, content }, ...(relations ? [relations.part()] : []))
  }
  const contextOf = (relations: Relations, no = 0): SlideContext => {
    let last = 1
    return { theme, lang: languageTag(presentation.lang), relations, media: pictures, no, nextId: () => ++last }
  }
  const used = layoutsOf(slides)
  const more = presentation.contentLayout === undefined ? undefined : contentLayout(presentation.contentLayout, used)
  // What somebody adds is to be found first.
  const layouts = [...(more ? [more] : []), ...used].map((layout, index) => ({
    layout,
    path: `ppt/slideLayouts/slideLayout${index + 1}.xml`,
  }))

  const document = relationsOf(DOCUMENT)
  const [master, notesMaster] = [document.to('slideMaster', MASTER), document.to('notesMaster', NOTES_MASTER)]
  const slideIds = slides.map((_, index) => document.to('slide', slidePath(index + 1)))
  const others: Array<[RelationType, string]> = [
    ['theme', THEMES[0]],
    ['tableStyles', TABLE_STYLES],
  ]
  others.forEach(([type, target]) => void document.to(type, target))
  const content = presentationPart(presentation, { master, notesMaster, slides: slideIds })
  add(DOCUMENT, `${MAIN}presentation.main+xml`, content, document)

  const ofMaster = relationsOf(MASTER)
  const listed = layouts.map(({ layout, path }) => ({ layout, relation: ofMaster.to('slideLayout', path) }))
  ofMaster.to('theme', THEMES[0])
  add(MASTER, `${MAIN}slideMaster+xml`, masterPart(presentation, listed, contextOf(ofMaster)), ofMaster)
  for (const { layout, path } of layouts) {
    const relations = relationsOf(path)
    relations.to('slideMaster', MASTER)
    add(path, `${MAIN}slideLayout+xml`, layoutPart(layout, contextOf(relations)), relations)
  }
  const ofNotes = relationsOf(NOTES_MASTER)
  ofNotes.to('theme', THEMES[1])
  add(NOTES_MASTER, `${MAIN}notesMaster+xml`, notesMasterPart(presentation), ofNotes)

  for (const [index, slide] of slides.entries()) {
    const own = layouts.find(({ layout }) => layout !== more && layout.name === slide.layout)
    if (!own) continue
    const path = slidePath(index + 1)
    const relations = relationsOf(path)
    relations.to('slideLayout', own.path)
    const notesPath = `ppt/notesSlides/notesSlide${index + 1}.xml`
    if (slide.notes.length) relations.to('notesSlide', notesPath)
    add(path, `${MAIN}slide+xml`, slidePart(slide, own.layout, contextOf(relations, index + 1)), relations)
    if (!slide.notes.length) continue
    const related = relationsOf(notesPath)
    related.to('notesMaster', NOTES_MASTER)
    related.to('slide', path)
    add(notesPath, `${MAIN}notesSlide+xml`, notesPart(slide.notes, contextOf(related)), related)
  }

  THEMES.forEach((path) => add(path, 'application/vnd.openxmlformats-officedocument.theme+xml', themePart(theme)))
  add(TABLE_STYLES, `${MAIN}tableStyles+xml`, xml(x('a:tblStyleLst', { ...DRAWING_NAMESPACE, def: BARE_TABLE })))
  const whole = relationsOf('')
  whole.to('officeDocument', DOCUMENT)
  const properties: Array<[RelationType, Part]> = [
    ['coreProperties', coreProperties(presentation)],
    ['extended-properties', extendedProperties()],
    ...(licence ? [['custom-properties', customProperties(licence)] satisfies [RelationType, Part]] : []),
  ]
  for (const [type, part] of properties) whole.to(type, part.name)
  return pack([whole.part(), ...parts, ...pictures.parts(), ...properties.map(([, part]) => part)])
}
