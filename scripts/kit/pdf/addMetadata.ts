import type { Deck } from '../../deck/types.ts'
import type { Printed } from '../../browser/printPage.ts'
import { PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib'
import { metadataOf } from '../../deck/metadata.ts'
import { outlineItems, outlineTitle } from './outlineItems.ts'

/**
 * Tell a PDF what its page says of itself: author, subject, keywords; and viewers to show its title, not its file name.
 *
 * The browser that prints writes title and language only, and runs the lines of a long heading together in the outline.
 *
 * @param printed
 *   PDF as printed, its tags stay as they are; and the text of its headings.
 * @param deck
 *   Deck that was printed.
 * @returns
 *   PDF.
 */
export async function addMetadata(
  { pdf, headings }: Printed,
  { title, lang, matter }: Pick<Deck, 'title' | 'lang' | 'matter'>,
): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false })
  const { description, authors, tags } = metadataOf(matter)
  document.setTitle(title, { showInWindowTitleBar: true })
  document.setLanguage(lang)
  if (authors.length) document.setAuthor(authors.join(', '))
  if (description) document.setSubject(description)
  if (tags.length) document.setKeywords([tags.join(', ')])
  const [exact, texts] = [squeezed, bare].map((key) => new Map(headings.map((text) => [key(text), text])))
  for (const item of outlineItems(document)) {
    const title = outlineTitle(item)
    const text = exact?.get(squeezed(title)) ?? texts?.get(bare(title))
    if (text) item.set(PDFName.of('Title'), PDFHexString.fromText(text))
  }
  return document.save()
}

/** Neither line breaks nor widths of spaces tell two headings apart. */
function squeezed(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s+/g, '')
}

/** Letters in an order of their own: those written from right to left come in the order they are seen in, and as forms. */
function bare(text: string): string {
  return [...squeezed(text)].toSorted().join('')
}
