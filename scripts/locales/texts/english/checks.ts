import type { BrandRuleName, CheckName, CheckText, RuleText } from '../facts/checks.ts'

/** What is to be done about what is ours. */
const REPORT = 'If the page looks right to you, report it: this should not happen.'

/** All checks, in English. */
export const checks: Record<CheckName, CheckText> = {
  words: {
    name: 'words',
    means:
      'Words of the page are missing. A word that is not in the handout or on the reading page, and a slide that shows less than half of its words, are blocking; a slide that lacks a few is advice, since its notes have them.',
    remedy: REPORT,
  },
  overflow: {
    name: 'overflow',
    means:
      'Something is outside its slide, clipped, on top of other text, or set in type that is too small to read from afar.',
    remedy: 'Shorten the part, split it with `<!-- deck: break -->`, or make two sections of it.',
  },
  pictures: {
    name: 'pictures',
    means: 'The browser cannot draw a picture.',
    remedy: 'Open the file in a browser. Save it again as PNG, JPEG, WebP or SVG.',
  },
  fonts: {
    name: 'fonts',
    means: 'A text is drawn by a font that is not in the kit, so that it looks different on each machine.',
    remedy: REPORT,
  },
  network: {
    name: 'network',
    means: 'The deck asks another site for something, tries what its policy forbids, or has an error in a script.',
    remedy: REPORT,
  },
  accessibility: {
    name: 'accessibility',
    means: 'axe-core finds a violation of WCAG 2.2 A or AA; or a slide has no title, or two.',
    remedy: 'The message names the rule and the element. Give pictures a text, and each section a heading.',
  },
  links: {
    name: 'links',
    means: 'A link of the page is not on a slide, in the handout or on the reading page.',
    remedy: REPORT,
  },
  type: {
    name: 'type',
    means: 'Half of the running text is smaller than 36 px.',
    remedy: 'Shorten the slides that the message names, or split them with `<!-- deck: break -->`.',
  },
  room: {
    name: 'room',
    means: 'What stands below the title of a slide takes less than 45 % of the room there.',
    remedy: 'Join it with the next part (`<!-- deck: keep -->`), or say more.',
  },
  titles: {
    name: 'titles',
    means: 'Slides have the same title.',
    remedy: 'Give the parts headings of their own, or name a title: `<!-- deck: title=… -->`.',
  },
  rhythm: {
    name: 'rhythm',
    means: 'Three slides in a row are composed alike.',
    remedy: 'Write one of the parts in another way: a list, a quote, a picture.',
  },
  cuts: {
    name: 'cuts',
    means: 'A paragraph begins or ends within a sentence of the page without « … ».',
    remedy: REPORT,
  },
  weight: {
    name: 'weight',
    means: 'The site, the single file or a PDF is heavier than its limit.',
    remedy: 'Split the page; pictures of the page do not count.',
  },
  'PDF pages': {
    name: 'PDF pages',
    means: 'A PDF has too few pages, or too many.',
    remedy: REPORT,
  },
  'PDF paper': {
    name: 'PDF paper',
    means: 'The pages of a PDF do not have the size that they should.',
    remedy: REPORT,
  },
  'PDF margins': {
    name: 'PDF margins',
    means: 'A text is beyond the margins of a page, or cut at its edge.',
    remedy: REPORT,
  },
  'PDF blank pages': {
    name: 'PDF blank pages',
    means: 'A page of a PDF is blank.',
    remedy: REPORT,
  },
  'PDF language': {
    name: 'PDF language',
    means: 'A PDF does not name its language.',
    remedy: REPORT,
  },
  'PDF title': {
    name: 'PDF title',
    means: 'A PDF has no title.',
    remedy: REPORT,
  },
  'PDF metadata': {
    name: 'PDF metadata',
    means: 'A PDF lacks what the page says of itself.',
    remedy: REPORT,
  },
  'PDF outline': {
    name: 'PDF outline',
    means: 'The outline of a PDF does not have all slides.',
    remedy: REPORT,
  },
  'PDF words': {
    name: 'PDF words',
    means: 'Words of the page are missing from a PDF, or have letters without a font.',
    remedy: REPORT,
  },
  'PDF links': {
    name: 'PDF links',
    means: 'A link is missing from a PDF, or leads elsewhere.',
    remedy: REPORT,
  },
  'PDF UA': {
    name: 'PDF UA',
    means:
      'A PDF does not hold a rule of PDF/UA-1 (ISO 14289-1), so that some readers cannot follow it. The message has the number of the rule. Content that is not in the tags is blocking: nobody hears it.',
    remedy: REPORT,
  },
  'PDF QR codes': {
    name: 'PDF QR codes',
    means: 'A QR code of a PDF cannot be read, or leads elsewhere.',
    remedy: REPORT,
  },
  'Office slides': {
    name: 'Office slides',
    means: 'A presentation cannot be opened, or has too few slides, or too many.',
    remedy: REPORT,
  },
  'Office titles': {
    name: 'Office titles',
    means: 'A presentation, or a slide of it, lacks its title.',
    remedy: REPORT,
  },
  'Office words': {
    name: 'Office words',
    means: 'A slide of a presentation lacks words that it shows in the deck.',
    remedy: REPORT,
  },
  'Office page': {
    name: 'Office page',
    means: 'A word of the page is neither on a slide of a presentation nor in its notes, or not in order.',
    remedy: REPORT,
  },
  'Office notes': {
    name: 'Office notes',
    means: 'A slide of a presentation lacks words of its notes.',
    remedy: REPORT,
  },
  'Office links': {
    name: 'Office links',
    means: 'A link is missing from a presentation, or leads to this computer.',
    remedy: REPORT,
  },
  'Office pictures': {
    name: 'Office pictures',
    means: 'A picture of a presentation does not say what it shows.',
    remedy: 'Give each picture of the page a text: `![what it shows](picture.png)`.',
  },
  'Office language': {
    name: 'Office language',
    means: 'A presentation, or a slide of it, does not name its language.',
    remedy: REPORT,
  },
  'Office places': {
    name: 'Office places',
    means: 'A shape is outside its slide in a presentation.',
    remedy: REPORT,
  },
}

/** What is said of brands, in English, as in `docs/brand.md`. */
export const brandRules: Record<BrandRuleName, RuleText> = {
  'brand-file': {
    means: 'The file of a brand cannot be read, so nothing of it is used.',
    remedy: 'Put a plain file of at most 1 MB there, or name one with `--brand`.',
  },
  'brand-yaml': {
    means: 'The file of a brand is no YAML, so nothing of it is used.',
    remedy: 'Mend the line. Most often a quote is not closed.',
  },
  'brand-key': {
    means: 'A key is not one of brand.yml. It is passed over.',
    remedy: 'Write the key that the message names, or remove the line.',
  },
  'brand-value': {
    means: 'A value of a brand cannot be used. What it was for is as if it were not there.',
    remedy: 'Write it as the message says. Colours have to be in quotes.',
  },
  'brand-contrast': {
    means: 'A colour cannot be read as text. It stays for areas, and text is set in a shade of it.',
    remedy: 'Nothing has to be done. A shade of your own in `color.palette` is taken first.',
  },
  'brand-font': {
    means: 'A font cannot be used, or lacks letters of the page. Ours is used there.',
    remedy: 'Name a TTF, OTF, WOFF or WOFF2 file that has them, with `source: file`.',
  },
  'brand-picture': {
    means: 'A logo, icon or motif cannot be used. It is left out.',
    remedy: 'Check its path, which is relative to the file that names it, and its kind.',
  },
  'brand-site': {
    means: 'Only running the settings of the site would tell this part of its look. It is not taken over.',
    remedy: 'Say it in `_brand.yml`.',
  },
}

/** Rules of the settings file, and of all that ends a run, in English. */
export const otherRules: Record<'config' | 'error', RuleText> = {
  config: {
    means: 'A line of the settings file is not known or not understood. Nothing is made.',
    remedy: 'Mend the line; the message says how.',
  },
  error: {
    means: 'The program could not do what it was asked to.',
    remedy: 'The message says what is wrong, and what to do.',
  },
}
