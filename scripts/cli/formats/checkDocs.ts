import type { GateName } from '../../kit/check/check.ts'
import type { OfficeCheckName } from '../../kit/office/verify.ts'
import type { PdfCheckName } from '../../kit/pdf/verify.ts'

/** A check, explained to users. */
export interface CheckDoc {
  means: string
  remedy: string
}

/** What is to be done about what is ours. */
const REPORT = 'If the page looks right to you, report it: this should not happen.'

/** All checks, in English. */
export const checkDocs: Record<GateName | OfficeCheckName | PdfCheckName, CheckDoc> = {
  words: {
    means:
      'Words of the page are missing. A word that is not in the handout or on the reading page, and a slide that shows less than half of its words, are blocking; a slide that lacks a few is advice, since its notes have them.',
    remedy: REPORT,
  },
  overflow: {
    means:
      'Something is outside its slide, clipped, on top of other text, or set in type that is too small to read from afar.',
    remedy: 'Shorten the part, split it with `<!-- deck: break -->`, or make two sections of it.',
  },
  pictures: {
    means: 'The browser cannot draw a picture.',
    remedy: 'Open the file in a browser. Save it again as PNG, JPEG, WebP or SVG.',
  },
  fonts: {
    means: 'A text is drawn by a font that is not in the kit, so that it looks different on each machine.',
    remedy: REPORT,
  },
  network: {
    means: 'The deck asks another site for something, tries what its policy forbids, or has an error in a script.',
    remedy: REPORT,
  },
  accessibility: {
    means: 'axe-core finds a violation of WCAG 2.2 A or AA; or a slide has no title, or two.',
    remedy: 'The message names the rule and the element. Give pictures a text, and each section a heading.',
  },
  links: {
    means: 'A link of the page is not on a slide, in the handout or on the reading page.',
    remedy: REPORT,
  },
  type: {
    means: 'Half of the running text is smaller than 36 px.',
    remedy: 'Shorten the slides that the message names, or split them with `<!-- deck: break -->`.',
  },
  room: {
    means: 'What stands below the title of a slide takes less than 45 % of the room there.',
    remedy: 'Join it with the next part (`<!-- deck: keep -->`), or say more.',
  },
  titles: {
    means: 'Slides have the same title.',
    remedy: 'Give the parts headings of their own, or name a title: `<!-- deck: title=… -->`.',
  },
  rhythm: {
    means: 'Three slides in a row are composed alike.',
    remedy: 'Write one of the parts in another way: a list, a quote, a picture.',
  },
  cuts: {
    means: 'A paragraph begins or ends within a sentence of the page without « … ».',
    remedy: REPORT,
  },
  weight: {
    means: 'The site, the single file or a PDF is heavier than its limit.',
    remedy: 'Split the page; pictures of the page do not count.',
  },
  'PDF pages': { means: 'A PDF has too few pages, or too many.', remedy: REPORT },
  'PDF paper': { means: 'The pages of a PDF do not have the size that they should.', remedy: REPORT },
  'PDF margins': { means: 'A text is beyond the margins of a page, or cut at its edge.', remedy: REPORT },
  'PDF blank pages': { means: 'A page of a PDF is blank.', remedy: REPORT },
  'PDF language': { means: 'A PDF does not name its language.', remedy: REPORT },
  'PDF title': { means: 'A PDF has no title.', remedy: REPORT },
  'PDF metadata': { means: 'A PDF lacks what the page says of itself.', remedy: REPORT },
  'PDF outline': { means: 'The outline of a PDF does not have all slides.', remedy: REPORT },
  'PDF words': { means: 'Words of the page are missing from a PDF, or have letters without a font.', remedy: REPORT },
  'PDF links': { means: 'A link is missing from a PDF, or leads elsewhere.', remedy: REPORT },
  'PDF UA': {
    means:
      'A PDF does not hold a rule of PDF/UA-1 (ISO 14289-1), so that some readers cannot follow it. The message has the number of the rule. Content that is not in the tags is blocking: nobody hears it.',
    remedy: REPORT,
  },
  'PDF QR codes': { means: 'A QR code of a PDF cannot be read, or leads elsewhere.', remedy: REPORT },
  'Office slides': { means: 'A presentation cannot be opened, or has too few slides, or too many.', remedy: REPORT },
  'Office titles': { means: 'A presentation, or a slide of it, lacks its title.', remedy: REPORT },
  'Office words': { means: 'A slide of a presentation lacks words that it shows in the deck.', remedy: REPORT },
  'Office page': {
    means: 'A word of the page is neither on a slide of a presentation nor in its notes, or not in order.',
    remedy: REPORT,
  },
  'Office notes': { means: 'A slide of a presentation lacks words of its notes.', remedy: REPORT },
  'Office links': { means: 'A link is missing from a presentation, or leads to this computer.', remedy: REPORT },
  'Office pictures': {
    means: 'A picture of a presentation does not say what it shows.',
    remedy: 'Give each picture of the page a text: `![what it shows](picture.png)`.',
  },
  'Office language': { means: 'A presentation, or a slide of it, does not name its language.', remedy: REPORT },
  'Office places': { means: 'A shape is outside its slide in a presentation.', remedy: REPORT },
}
