import { PDFArray, type PDFDict, PDFName, PDFNumber } from '@cantoo/pdf-lib'

/** Width where nothing else is said: ISO 32000-1, table 117. */
const DEFAULT = 1000

/**
 * Read how wide a PDF says that the glyphs of a composite font are: ISO 32000-1, 9.7.4.3.
 *
 * @param font
 *   Descendant of the font.
 * @returns
 *   Tells the width of a code, in thousandths of an em.
 */
export function saidWidths(font: PDFDict): (code: number) => number {
  const widths = new Map<number, number>()
  const list = font.lookup(PDFName.of('W'))
  const all = font.lookup(PDFName.of('DW'))
  const numberAt = (array: PDFArray, at: number): number => array.lookup(at, PDFNumber).asNumber()
  for (let at = 0; list instanceof PDFArray && at < list.size();) {
    const first = numberAt(list, at)
    const next = list.lookup(at + 1)
    if (next instanceof PDFArray) {
      for (let by = 0; by < next.size(); by++) widths.set(first + by, numberAt(next, by))
      at += 2
    } else {
      const width = numberAt(list, at + 2)
      for (let code = first; code <= Number(String(next)); code++) widths.set(code, width)
      at += 3
    }
  }
  return (code) => widths.get(code) ?? (all instanceof PDFNumber ? all.asNumber() : DEFAULT)
}
