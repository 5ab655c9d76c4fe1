import type { XmlElement } from '@rgrove/parse-xml'
import type { OpenedPicture, OpenedPresentation, OpenedSlide } from './opened.ts'
import type { Link } from './presentation.ts'
import { openArchive } from './reading/archive.ts'
import { childrenOf, elementIn, elementsIn, textIn } from './reading/elements.ts'

/** What elements without text stand for (OpenDocument 1.3, part 3, 6.1). */
const SIGNS = { 'text:line-break': '\n', 'text:tab': '\t', 'text:s': ' ' }

/**
 * Open a presentation in OpenDocument's format, as LibreOffice writes it: what its readers find in it.
 *
 * @param content
 *   File.
 * @returns
 *   What it holds; of languages and places it tells nothing, as they stand in styles.
 * @throws
 *   When it is no such file, or a part of it is not there.
 */
export function readOdp(content: Uint8Array): OpenedPresentation {
  const archive = openArchive(content)
  const meta = archive.root('meta.xml')
  const pages = elementsIn(archive.root('content.xml'), 'draw:page')
  const names = pages.map(({ attributes }) => attributes['draw:name'] ?? '')
  return {
    title: textOf(elementIn(meta, 'dc:title')),
    lang: textOf(elementIn(meta, 'dc:language')),
    slides: pages.map((page) => slideOf(page, names)),
    sections: [],
  }
}

function slideOf(page: XmlElement, names: string[]): OpenedSlide {
  const title = elementsIn(page, 'draw:frame').find(({ attributes }) => attributes['presentation:class'] === 'title')
  const notes = elementIn(page, 'presentation:notes')
  const shapes = childrenOf(page).filter((shape) => shape !== notes)
  return {
    title: title && paragraphsIn([title]).join(' '),
    paragraphs: paragraphsIn(shapes),
    links: shapes
      .flatMap((shape) => elementsIn(shape, 'text:a', 'draw:a', 'presentation:event-listener'))
      .flatMap(({ attributes }) => linkOf(attributes['xlink:href'] ?? '', names) ?? []),
    pictures: shapes.flatMap(picturesIn),
    notes: notes ? paragraphsIn([notes]) : [],
    langs: [],
    boxes: [],
  }
}

function paragraphsIn(shapes: XmlElement[]): string[] {
  return shapes
    .flatMap((shape) => elementsIn(shape, 'text:p', 'text:h'))
    .map((paragraph) => textIn(paragraph, SIGNS))
    .filter((text) => text.trim())
}

function linkOf(address: string, names: string[]): Link | undefined {
  if (!address.startsWith('#')) return address ? { url: address } : undefined
  const slide = names.indexOf(address.slice(1)) + 1
  return slide ? { slide } : undefined
}

function picturesIn(shape: XmlElement): OpenedPicture[] {
  const frames = [shape, ...elementsIn(shape, 'draw:frame')].filter(({ name }) => name === 'draw:frame')
  // A table brings a picture of itself.
  return frames.filter(hasPictureAlone).map((frame) => {
    const alt = textOf(elementIn(frame, 'svg:desc')) ?? textOf(elementIn(frame, 'svg:title')) ?? ''
    const decorative = frame.attributes['loext:decorative'] ?? frame.attributes['draw:decorative']
    return { name: frame.attributes['draw:name'] ?? '', alt, isOrnament: decorative === 'true' || undefined }
  })
}

function hasPictureAlone(frame: XmlElement): boolean {
  const [first] = childrenOf(frame)
  return first?.name === 'draw:image'
}

function textOf(element: XmlElement | undefined): string | undefined {
  return element && textIn(element)
}
