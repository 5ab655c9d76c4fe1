import type { Deck } from '../../deck/types.ts'
import type { Printed } from '../../browser/printPage.ts'
import { PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib'
import { metadataOf } from '../../deck/metadata.ts'
import { outlineItems, outlineTitle } from './outlineItems.ts'

/** What a PDF is told of its deck. */
interface Told extends Pick<Deck, 'title' | 'lang' | 'matter'> {
  /** Titles with raised numbers: as browsers write them, and as they are meant (default: none). */
  raised?: Array<[printed: string, meant: string]>
}

/**
 * Tell a PDF what its page says of itself: author, subject, keywords; and viewers to show its title, not its file name.
 *
 * The browser that prints writes title and language only, and runs the lines of a long heading together in the outline.
 *
 * @param printed
 *   PDF as printed, its tags stay as they are; and the text of its headings.
 * @param told
 *   What is told of the deck that was printed.
 * @returns
 *   PDF.
 */
export async function addMetadata(
  { pdf, headings }: Printed,
  { title, lang, matter, raised = [] }: Told,
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
    const meant = raised.reduce((words, [printed, meant]) => words.replace(printed, meant), text ?? title)
    if (meant !== title) item.set(PDFName.of('Title'), PDFHexString.fromText(meant))
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
