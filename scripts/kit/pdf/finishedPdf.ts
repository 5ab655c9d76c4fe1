import type { Deck } from '../../deck/types.ts'
import type { SourcedDrawing } from '../../deck/drawingsIn.ts'
import type { Printed } from '../../browser/printPage.ts'
import { PDFDocument, PDFHeader } from '@cantoo/pdf-lib'
import { addMetadata } from './addMetadata.ts'
import { makeAccessible } from './accessible/makeAccessible.ts'
import { nameOutline } from './nameOutline.ts'
import { saidDrawings } from '../saidDrawings.ts'

/** What a PDF is told of its deck. */
export interface Told extends Pick<Deck, 'title' | 'lang' | 'matter'> {
  /** Titles with raised numbers: as browsers write them, and as they are meant. */
  raised: Array<[printed: string, meant: string]>
  /** What is drawn of a source. */
  drawings: SourcedDrawing[]
}

/**
 * Make of a PDF as printed one that others can use: named, with an outline in words, PDF/UA-1.
 *
 * @param printed
 *   PDF as printed, and what is on its page.
 * @param told
 *   What is told of the deck that was printed.
 * @returns
 *   PDF; what is seen of it is what was printed.
 */
export async function finishedPdf({ pdf, headings, words }: Printed, told: Told): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false })
  // Browsers say 1.4; structure and object streams are those of 1.7, which ISO 14289-1, 6.1, is about.
  document.context.header = PDFHeader.forVersion(1, 7)
  addMetadata(document, told)
  nameOutline(document, headings, told.raised)
  makeAccessible(document, { words, said: await saidDrawings(told.drawings, told.lang) })
  return document.save()
}
