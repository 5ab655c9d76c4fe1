import type { PDFDocument, PDFPage } from '@cantoo/pdf-lib'
import type { Shown } from './shownOn.ts'
import { PDFArray, PDFDict, PDFName, PDFRawStream } from '@cantoo/pdf-lib'
import { type Node, structureOf } from './structureOf.ts'
import { shownOn } from './shownOn.ts'
import { streamText } from '../content/streamText.ts'

/** A PDF as the rules look at it: as it is written, whatever has written it. */
export interface UaPdf {
  document: PDFDocument
  catalog: PDFDict
  pages: Array<{ page: PDFPage; shown: Shown; annotations: PDFDict[] }>
  /** Elements of the structure tree, each before those that it holds. */
  nodes: Node[]
  /** XMP; empty where there is none. */
  xmp: string
}

/**
 * Read what the rules of PDF/UA look at.
 *
 * @param document
 *   PDF.
 * @returns
 *   Its parts.
 * @throws
 *   When the content of a page cannot be read.
 */
export function readUaPdf(document: PDFDocument): UaPdf {
  const { catalog } = document
  const metadata = catalog.lookup(PDFName.of('Metadata'))
  return {
    document,
    catalog,
    pages: document.getPages().map((page) => ({ page, shown: shownOn(page), annotations: annotationsOf(page) })),
    nodes: structureOf(catalog),
    xmp: metadata instanceof PDFRawStream ? Buffer.from(streamText(metadata), 'latin1').toString('utf8') : '',
  }
}

function annotationsOf({ node }: PDFPage): PDFDict[] {
  const list = node.lookup(PDFName.of('Annots'))
  if (!(list instanceof PDFArray)) return []
  return Array.from({ length: list.size() }, (_, index) => list.lookup(index)).filter((one) => one instanceof PDFDict)
}
