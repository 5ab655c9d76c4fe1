import type { PDFDocument } from '@cantoo/pdf-lib'
import { PDFHexString, PDFName } from '@cantoo/pdf-lib'
import { outlineItems, outlineTitle } from './outlineItems.ts'

/**
 * Give the entries of an outline the text of their headings: the browser that prints runs the lines of a long one
 * together.
 *
 * @param document
 *   PDF as printed; it is changed.
 * @param headings
 *   Text of each heading, on one line.
 * @param raised
 *   Titles with raised numbers: as browsers write them, and as they are meant.
 */
export function nameOutline(
  document: PDFDocument,
  headings: string[],
  raised: ReadonlyArray<readonly [printed: string, meant: string]>,
): void {
  const [exact, texts] = [squeezed, bare].map((key) => new Map(headings.map((text) => [key(text), text])))
  for (const item of outlineItems(document)) {
    const title = outlineTitle(item)
    const text = exact?.get(squeezed(title)) ?? texts?.get(bare(title))
    const meant = raised.reduce((words, [printed, meant]) => words.replace(printed, () => meant), text ?? title)
    if (meant !== title) item.set(PDFName.of('Title'), PDFHexString.fromText(meant))
  }
}

/** Neither line breaks nor widths of spaces tell two headings apart. */
function squeezed(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s+/g, '')
}

/** Letters in an order of their own: those written from right to left come in the order they are seen in, and as forms. */
function bare(text: string): string {
  return [...squeezed(text)].toSorted().join('')
}
