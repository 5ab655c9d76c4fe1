import type { PDFDocument, PDFObject } from '@cantoo/pdf-lib'
import { PDFArray, PDFDict, PDFRef, PDFStream } from '@cantoo/pdf-lib'

/**
 * Drop what nothing in a PDF refers to any more: it would be written all the same.
 *
 * @param document
 *   PDF.
 */
export function dropUnreached({ context }: PDFDocument): void {
  const reached = new Set<PDFRef>()
  const { Root, Info, Encrypt, ID } = context.trailerInfo
  const waiting: Array<PDFObject | undefined> = [Root, Info, Encrypt, ID]
  while (waiting.length) {
    const object = waiting.pop()
    if (object instanceof PDFRef) {
      if (!reached.has(object)) waiting.push(context.lookup(object))
      reached.add(object)
    } else if (object instanceof PDFArray) waiting.push(...object.asArray())
    else if (object instanceof PDFDict) waiting.push(...object.values())
    else if (object instanceof PDFStream) waiting.push(object.dict)
  }
  for (const [ref] of context.enumerateIndirectObjects()) if (!reached.has(ref)) context.delete(ref)
}
