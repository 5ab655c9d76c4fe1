import { decodePDFRawStream, PDFArray, PDFDict, PDFName, PDFRawStream } from '@cantoo/pdf-lib'
import { readTrueType, type TrueType } from './trueType.ts'

/**
 * Find the font that a composite one is made of, which has its program and widths.
 *
 * @param font
 *   Dictionary of a font.
 * @returns
 *   Its only descendant, or itself where it is not composite.
 */
export function descendantOf(font: PDFDict): PDFDict {
  const list = font.lookup(PDFName.of('DescendantFonts'))
  const first = list instanceof PDFArray ? list.lookup(0) : undefined
  return first instanceof PDFDict ? first : font
}

/**
 * Read the program of a font whose codes are the numbers of its glyphs, as browsers embed them.
 *
 * @param font
 *   Dictionary of a font.
 * @returns
 *   What it says of its glyphs; nothing for other fonts.
 */
export function fontProgram(font: PDFDict): TrueType | undefined {
  const inner = descendantOf(font)
  const descriptor = inner.lookup(PDFName.of('FontDescriptor'))
  const file = descriptor instanceof PDFDict ? descriptor.lookup(PDFName.of('FontFile2')) : undefined
  const isDirect = inner !== font && String(inner.get(PDFName.of('CIDToGIDMap'))) === '/Identity'
  return isDirect && file instanceof PDFRawStream ? readTrueType(decodePDFRawStream(file).decode()) : undefined
}
