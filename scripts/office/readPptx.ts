import type { XmlElement } from '@rgrove/parse-xml'
import type { OpenedPicture, OpenedPresentation, OpenedSlide } from './opened.ts'
import type { Box, Link } from './presentation.ts'
import { type Archive, openArchive } from './reading/archive.ts'
import { childrenOf, elementIn, elementsIn, textIn } from './reading/elements.ts'
import { type Relation, relationsIn } from './reading/relationsIn.ts'

/** Length of a px in the units of the format. */
const EMU = 9525

/** Shapes of a slide. */
const SHAPES = ['p:sp', 'p:pic', 'p:graphicFrame', 'p:grpSp']

/**
 * Open a presentation of PowerPoint's: what its readers find in it.
 *
 * @param content
 *   File.
 * @returns
 *   What it holds.
 * @throws
 *   When it is no such file, or a part of it is not there.
 */
export function readPptx(content: Uint8Array): OpenedPresentation {
  const archive = openArchive(content)
  const whole = [...relationsIn(archive, '').values()]
  const document = partOf(whole, 'officeDocument')
  const properties = whole.find(({ type }) => type === 'core-properties')
  const core = properties && archive.root(properties.target)
  const related = relationsIn(archive, document)
  const root = archive.root(document)
  const slides = elementsIn(root, 'p:sldId').map(
    ({ attributes }) => related.get(attributes['r:id'] ?? '')?.target ?? '',
  )
  return {
    title: textOf(elementIn(core, 'dc:title')),
    lang: textOf(elementIn(core, 'dc:language')),
    slides: slides.map((path) => slideOf(archive, path, slides)),
    sections: elementsIn(root, 'p14:section').map(({ attributes }) => attributes['name'] ?? ''),
  }
}

function slideOf(archive: Archive, path: string, slides: string[]): OpenedSlide {
  const root = archive.root(path)
  const relations = relationsIn(archive, path)
  const title = elementsIn(root, 'p:sp').find((shape) => /^(?:title|ctrTitle)$/.test(placeholderOf(shape) ?? ''))
  const notes = [...relations.values()].find(({ type }) => type === 'notesSlide')
  const tree = elementIn(root, 'p:spTree')
  const runs = elementsIn(root, 'a:r', 'a:fld').flatMap((run) => elementIn(run, 'a:rPr')?.attributes['lang'] ?? [])
  return {
    title: title && paragraphsIn(title).join(' '),
    paragraphs: paragraphsIn(root),
    links: elementsIn(root, 'a:hlinkClick').flatMap((link) => linkOf(link, relations, slides) ?? []),
    pictures: elementsIn(root, 'p:pic').map(pictureOf),
    notes: notes ? notesIn(archive.root(notes.target)) : [],
    langs: [...new Set(runs)],
    boxes: tree ? childrenOf(tree).flatMap((shape) => boxOf(shape) ?? []) : [],
  }
}

function notesIn(root: XmlElement): string[] {
  return elementsIn(root, 'p:sp')
    .filter((shape) => placeholderOf(shape) === 'body')
    .flatMap(paragraphsIn)
}

function paragraphsIn(within: XmlElement): string[] {
  return elementsIn(within, 'a:p')
    .map((paragraph) => textIn(paragraph, { 'a:br': '\n' }))
    .filter((text) => text.trim())
}

function placeholderOf(shape: XmlElement): string | undefined {
  return elementIn(shape, 'p:ph')?.attributes['type']
}

function linkOf(link: XmlElement, relations: Map<string, Relation>, slides: string[]): Link | undefined {
  const relation = relations.get(link.attributes['r:id'] ?? '')
  if (!relation) return
  if (relation.isOutside) return { url: relation.target }
  const slide = slides.indexOf(relation.target) + 1
  return slide ? { slide } : undefined
}

function pictureOf(picture: XmlElement): OpenedPicture {
  const { name = '', descr = '' } = elementIn(picture, 'p:cNvPr')?.attributes ?? {}
  const isOrnament = elementIn(picture, 'adec:decorative')?.attributes['val'] === '1'
  return { name, alt: descr, isOrnament }
}

function boxOf(shape: XmlElement): (Box & { name: string }) | undefined {
  const place = SHAPES.includes(shape.name) ? (elementIn(shape, 'a:xfrm') ?? elementIn(shape, 'p:xfrm')) : undefined
  const [offset, size] = [elementIn(place, 'a:off')?.attributes, elementIn(place, 'a:ext')?.attributes]
  if (!offset || !size) return
  const px = (value = ''): number => Number(value) / EMU
  const name = elementIn(shape, 'p:cNvPr')?.attributes['name'] ?? ''
  return { name, x: px(offset['x']), y: px(offset['y']), width: px(size['cx']), height: px(size['cy']) }
}

function partOf(relations: Relation[], type: string): string {
  const found = relations.find((relation) => relation.type === type)
  if (!found) throw new Error(`it has no ${type}`)
  return found.target
}

function textOf(element: XmlElement | undefined): string | undefined {
  return element && textIn(element)
}
