import type { Deck } from '../../deck/types.ts'
import type { PDFDocument } from '@cantoo/pdf-lib'
import { PDFName } from '@cantoo/pdf-lib'
import { metadataOf } from '../../deck/metadata.ts'
import { xmpPacket } from './xmpPacket.ts'

/**
 * Tell a PDF what its page says of itself: title, language, author, subject, keywords; that it is made for all readers;
 * how its pages are counted. Viewers show its title, not its file name.
 *
 * It says the same twice, as ISO 14289-1, 7.1 and 5 ask: in the information dictionary and as XMP.
 *
 * @param document
 *   PDF as printed; it is changed.
 * @param deck
 *   Deck that was printed.
 */
export function addMetadata(
  document: PDFDocument,
  { title, lang, matter }: Pick<Deck, 'title' | 'lang' | 'matter'>,
): void {
  const { description, authors, tags } = metadataOf(matter)
  document.setTitle(title, { showInWindowTitleBar: true })
  document.setLanguage(lang)
  if (authors.length) document.setAuthor(authors.join(', '))
  if (description) document.setSubject(description)
  if (tags.length) document.setKeywords([tags.join(', ')])
  const { context, catalog } = document
  const packet = xmpPacket({
    title,
    lang,
    authors,
    description,
    tags,
    creator: document.getCreator(),
    producer: document.getProducer(),
    created: document.getCreationDate(),
    modified: document.getModificationDate(),
  })
  // As it is: what looks for metadata need not know how PDFs are compressed.
  const stream = context.stream(packet, { Type: 'Metadata', Subtype: 'XML' })
  catalog.set(PDFName.of('Metadata'), context.register(stream))
  catalog.set(PDFName.of('PageLabels'), context.obj({ Nums: [0, { S: 'D' }] }))
}
