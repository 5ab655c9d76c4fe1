import type { PDFDocument } from '@cantoo/pdf-lib'
import { PDFDict, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib'

/**
 * List the entries of a PDF's outline, depth first.
 *
 * @param document
 *   PDF.
 * @returns
 *   Entries; empty when it has no outline.
 */
export function outlineItems(document: PDFDocument): PDFDict[] {
  return itemsIn(document.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict))
}

/**
 * Read the title of an entry.
 *
 * @param item
 *   Entry of an outline.
 * @returns
 *   Title.
 */
export function outlineTitle(item: PDFDict): string {
  const title = item.lookup(PDFName.of('Title'))
  return title instanceof PDFString || title instanceof PDFHexString ? title.decodeText() : ''
}

function itemsIn(parent: PDFDict | undefined): PDFDict[] {
  const items: PDFDict[] = []
  let item = parent?.lookupMaybe(PDFName.of('First'), PDFDict)
  while (item) {
    items.push(item, ...itemsIn(item))
    item = item.lookupMaybe(PDFName.of('Next'), PDFDict)
  }
  return items
}
