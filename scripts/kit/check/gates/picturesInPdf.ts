import { PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib'

/**
 * Weigh the pictures in a PDF: browsers write them as they were, or unpacked.
 *
 * @param content
 *   PDF.
 * @returns
 *   Bytes.
 */
export async function picturesInPdf(content: Uint8Array): Promise<number> {
  const { context } = await PDFDocument.load(content, { updateMetadata: false })
  const image = PDFName.of('Image')
  return context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFRawStream ? object : []))
    .filter(({ dict }) => dict.get(PDFName.of('Subtype')) === image)
    .reduce((sum, { contents }) => sum + contents.length, 0)
}
