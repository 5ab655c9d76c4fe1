import type { PDFDocument } from '@cantoo/pdf-lib'
import type { Annotation, Element } from '../structure.ts'
import { PDFDict, PDFHexString, PDFName, PDFRef, PDFString } from '@cantoo/pdf-lib'
import { elementText } from '../marksText.ts'
import { elementsOf, isElement, isMark } from '../structure.ts'

/**
 * Tell each link where it leads, in words: ISO 14289-1, 7.18.5. Links that no element holds, as in a picture of a slide,
 * are no longer there.
 *
 * @param root
 *   Tree; it is changed.
 * @param document
 *   PDF whose annotations are changed.
 */
export function links(root: Element, document: PDFDocument): void {
  const held = new Set<PDFRef>()
  for (const element of elementsOf(root)) {
    const annotations = element.kids.filter((kid): kid is Annotation => !isElement(kid) && !isMark(kid))
    if (element.type === 'Link' && !annotations.length) element.type = 'Span'
    if (element.type === 'Link') {
      const words = elementText(element) || picturesText(element)
      for (const { dict } of annotations) {
        dict.set(PDFName.of('Contents'), PDFHexString.fromText(words || addressOf(dict)))
      }
    }
    for (const { ref } of annotations) held.add(ref)
  }
  for (const { node } of document.getPages()) {
    const annotations = node.Annots()
    const kept = annotations
      ?.asArray()
      .filter((ref) => !(ref instanceof PDFRef) || held.has(ref) || !isLink(ref, document))
    if (!annotations || !kept || kept.length === annotations.size()) continue
    if (kept.length) node.set(PDFName.of('Annots'), document.context.obj(kept))
    else node.delete(PDFName.of('Annots'))
  }
}

function picturesText(element: Element): string {
  return [...elementsOf(element)].flatMap(({ alt }) => alt ?? []).join(' ')
}

function addressOf(annotation: PDFDict): string {
  const address = annotation.lookupMaybe(PDFName.of('A'), PDFDict)?.lookup(PDFName.of('URI'))
  return address instanceof PDFString || address instanceof PDFHexString ? address.decodeText() : ''
}

function isLink(ref: PDFRef, { context }: PDFDocument): boolean {
  return String(context.lookupMaybe(ref, PDFDict)?.get(PDFName.of('Subtype'))) === '/Link'
}
