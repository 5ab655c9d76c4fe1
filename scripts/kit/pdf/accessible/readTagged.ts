import type { PDFDocument, PDFObject } from '@cantoo/pdf-lib'
import type { Annotation, Element, Kid, Mark, Tagged } from './structure.ts'
import type { Content } from '../content/types.ts'
import type { FontTexts } from '../content/fontTexts.ts'
import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, PDFRef, PDFString } from '@cantoo/pdf-lib'
import { placesIn } from '../content/placesIn.ts'
import { contentsIn, ownPaints, readContent } from '../content/readContent.ts'

const STREAM = PDFName.of('Stm')

/**
 * Take apart a PDF that a browser has tagged.
 *
 * @param document
 *   PDF.
 * @returns
 *   Pages and tree; what a page shows belongs to the element that says so.
 * @throws
 *   When it has no structure tree, or a page cannot be read.
 */
export function readTagged(document: PDFDocument): Tagged {
  const pages = document.getPages()
  const known = new Map<PDFDict, FontTexts>()
  const contents = pages.map((page) => readContent(page, known))
  const numbers = new Map(pages.map(({ ref }, index) => [ref, index]))
  const marks = new Map<PDFRef, Map<number, Mark>>(
    contents.flatMap((content, page) => [...contentsIn(content)].map((part) => [part.ref, marksIn(part, page)])),
  )
  const tree = document.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict)
  const { context } = document

  /** Elements are told their page, or have it of the one around. */
  function kidsOf(dict: PDFDict, around: number | undefined): Kid[] {
    const page = pageOf(dict) ?? around
    return listOf(dict.lookup(PDFName.of('K'))).flatMap((kid): Kid[] => {
      if (kid instanceof PDFNumber) return markOf(page, kid)
      const found = kid instanceof PDFRef ? context.lookup(kid) : kid
      if (!(found instanceof PDFDict)) return []
      const type = String(found.get(PDFName.of('Type')))
      if (type === '/MCR') return markOf(pageOf(found) ?? page, found.lookup(PDFName.of('MCID')), found.get(STREAM))
      if (type === '/OBJR') return annotationOf(pageOf(found) ?? page, found)
      return [elementOf(found, page, kid instanceof PDFRef ? kid : undefined)]
    })
  }

  function elementOf(dict: PDFDict, around: number | undefined, ref: PDFRef | undefined): Element {
    const [alt, lang] = ['Alt', 'Lang'].map((key) => textOf(dict.lookup(PDFName.of(key))))
    const [id, attributes] = ['ID', 'A'].map((key) => dict.lookup(PDFName.of(key)))
    return {
      type: String(dict.get(PDFName.of('S'))).slice(1),
      kids: kidsOf(dict, around),
      ...(ref && { ref }),
      ...(alt !== undefined && { alt }),
      ...(lang !== undefined && { lang }),
      ...(id && { id }),
      ...(attributes && { attributes }),
    }
  }

  function pageOf(dict: PDFDict): number | undefined {
    const ref = dict.get(PDFName.of('Pg'))
    return ref instanceof PDFRef ? numbers.get(ref) : undefined
  }

  function markOf(page: number | undefined, mcid: PDFObject | undefined, form?: PDFObject): Mark[] {
    const place = form instanceof PDFRef ? form : page === undefined ? undefined : contents[page]?.ref
    const mark = place && mcid instanceof PDFNumber && marks.get(place)?.get(mcid.asNumber())
    return mark ? [mark] : []
  }

  function annotationOf(page: number | undefined, dict: PDFDict): Annotation[] {
    const ref = dict.get(PDFName.of('Obj'))
    if (page === undefined || !(ref instanceof PDFRef)) return []
    return [{ page, ref, dict: context.lookup(ref, PDFDict) }]
  }

  const places = new Map(contents.flatMap((content) => [...placesIn(content)]))
  const [first, ...others] = kidsOf(tree, undefined)
  const isWhole = first && 'type' in first && first.type === 'Document' && !others.length
  const root = isWhole ? first : { type: 'Document', kids: first ? [first, ...others] : [] }
  return { pages: contents, places, root }
}

/** What belongs to each number of a page or form. */
function marksIn(content: Content, page: number): Map<number, Mark> {
  const marks = new Map<number, Mark>()
  for (const paint of ownPaints(content.items)) {
    if (paint.mcid === undefined) continue
    const mark = marks.get(paint.mcid)
    if (mark) mark.paints.push(paint)
    else marks.set(paint.mcid, { page, content, paints: [paint] })
  }
  return marks
}

function listOf(kids: PDFObject | undefined): PDFObject[] {
  if (kids instanceof PDFArray) return kids.asArray()
  return kids ? [kids] : []
}

function textOf(value: PDFObject | undefined): string | undefined {
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined
}
