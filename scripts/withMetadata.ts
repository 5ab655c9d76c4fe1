import type { Deck } from './deck.ts'
import { PDFDocument } from '@cantoo/pdf-lib'
import { about } from './about.ts'

/**
 * Tell a PDF what its page says of itself: author, subject, keywords; and viewers to show its title, not its file name.
 *
 * The browser that prints writes title and language only.
 *
 * @param pdf
 *   PDF as printed; its tags and outline stay as they are.
 * @param deck
 *   Deck that was printed.
 * @returns
 *   PDF.
 */
export async function withMetadata(pdf: Uint8Array, { title, lang, matter }: Deck): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false })
  const { description, authors, tags } = about(matter)
  document.setTitle(title, { showInWindowTitleBar: true })
  document.setLanguage(lang)
  if (authors.length) document.setAuthor(authors.join(', '))
  if (description) document.setSubject(description)
  if (tags.length) document.setKeywords([tags.join(', ')])
  return document.save()
}
