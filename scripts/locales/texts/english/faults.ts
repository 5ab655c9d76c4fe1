import type { FaultFacts, FaultView, FoundFacts } from '../facts/faults.ts'
import { counted } from '../../../text/counted.ts'
import { type Wording, worded } from '../told.ts'

const VIEWS: Record<FaultView, string> = {
  slides: 'slides',
  handout: 'handout',
  reading: 'reading page',
  site: 'site',
  'first-slide': 'first slide',
}

const percent = (part: number): string => `${Math.round(part * 100)} %`

const ofPages = (pages: number[]): string => `${pages.length > 1 ? 'pages' : 'page'} ${pages.join(', ')}`

const wordCount = (count: number): string => counted(count, { one: 'word', other: 'words' })
const someWords = (count: number, words: string[]): string =>
  words.map((word) => `\`${word}\``).join(', ') + (count > words.length ? ', …' : '')

/** What a check saw that is wrong, in English. */
export const faults: Wording<FaultFacts> = {
  'in-view': ({ view, fault }) => `${VIEWS[view]}: ${worded(faults, fault)}`,
  'word-not-shown': ({ file }) => (file === undefined ? 'not shown' : `not shown by ${file}`),
  'word-missing': ({ view }) => `missing from the ${VIEWS[view]}, or out of order`,
  shrunk: ({ to }) => `shrunk to ${to} to fit`,
  clipped: ({ by, most }) => `${by} px clipped; the limit is ${most} px`,
  'small-type': ({ size, least }) => `set in ${size} px; the minimum is ${least} px`,
  'beyond-slide': ({ by, most }) => `${by} px beyond the slide; the limit is ${most} px`,
  'on-footer': ({ by, most }) => `${by} px on the footer; the limit is ${most} px`,
  'on-text': ({ by, other }) => `${by} px on “${other}”`,
  'beyond-margin': ({ by, most }) => `${by} px beyond the margin; the limit is ${most} px`,
  'on-motif': () => 'on the motif of the cover',
  'not-drawn': ({ src }) => `the browser cannot draw the picture \`${src}\``,
  'system-font': () => 'text is drawn by this system font, not by a bundled one',
  'foreign-request': ({ url }) => `requests ${url}, which is not part of the site`,
  'not-loaded': ({ url, status }) => `${url} could not be loaded (status ${status})`,
  'browser-error': ({ text }) => `error in the browser: ${text}`,
  'script-error': ({ text }) => `error in a script: ${text}`,
  axe: ({ rule, help, message }) => `${help} (${rule})${message ? `: ${message}` : ''}`,
  'title-count': ({ count }) => `${counted(count, { one: 'title', other: 'titles' })} instead of 1`,
  'wrong-language': ({ found, wanted }) => `the language is ${found ?? 'not given'} instead of ${wanted}`,
  'no-link': ({ url }) => `no link to ${url}`,
  'telling-link': () => 'the link lacks rel="noopener noreferrer"',
  'small-text': ({ size, median, aim }) =>
    `running text of ${size} px; of all slides the median is ${median} px, aim at ${aim} px`,
  'low-fill': ({ fill, least }) =>
    `little on it (${percent(fill)} of its room, less than ${percent(least)}); add text or a picture, or leave it if it is meant so`,
  'same-title': ({ before }) => `the title of slide ${before} again`,
  'title-again': ({ slides, most }) => `the title of slides ${slides.join(', ')}, too; the limit is ${most} slides`,
  alike: ({ from, to, composition, most }) =>
    `slides ${from} to ${to} are all composed as \`${composition}\`; the limit is ${most} in a row`,
  'begins-within': () => 'begins within a sentence without “…”',
  'ends-within': () => 'ends within a sentence without “…”',
  'too-heavy': ({ kB, most }) => `${kB} kB; the limit is ${most} kB`,
  'heavy-part': ({ part, kB, most }) => `${kB} kB of ${part}; the limit is ${most}`,
  'many-requests': ({ count, most }) => `${count} requests; the limit is ${most}`,

  'blank-pages': ({ pages }) => `nothing on ${ofPages(pages)}`,
  'no-live-link': ({ url }) => `no live link to ${url}`,
  'few-inner-links': ({ found, wanted }) =>
    `${counted(found, { one: 'link', other: 'links' })} inside the file instead of ${wanted}`,
  'text-beyond-margin': ({ text, page, by }) => `“${text}” on page ${page} is ${by} pt beyond the margin`,
  'text-on-foot': ({ text, page }) => `“${text}” on page ${page} is on the foot of the page`,
  'wrong-metadata': ({ name, found, wanted }) => `${name} \`${found}\` instead of \`${wanted}\``,
  'no-outline-entry': ({ title }) => `no entry for \`${title}\``,
  'page-count': ({ found, wanted }) =>
    `${counted(found, { one: 'page', other: 'pages' })} instead of ${wanted ?? '1 or more'}`,
  'wrong-paper': ({ pages, paper }) => `${ofPages(pages)} ${pages.length > 1 ? 'are' : 'is'} not ${paper}`,
  'no-qr-code': ({ url }) => `no readable QR code for ${url}`,
  'ua-rule': ({ rule, reason, page, more }) =>
    `${rule}: ${reason}${page === undefined ? '' : ` (page ${page})`}${more ? `, and ${more} more` : ''}`,
  'wrong-title': ({ found, wanted }) => `the title is \`${found}\` instead of \`${wanted}\``,
  'words-missing': ({ count, words }) => `${wordCount(count)} missing: ${someWords(count, words)}`,

  'not-opened': ({ reason }) => `the file cannot be opened: ${reason}`,
  'told-language': ({ found, wanted }) => `the words are told to be ${found.join(', ')} instead of ${wanted}`,
  'few-slide-links': ({ found, wanted }) =>
    `${counted(found, { one: 'link', other: 'links' })} to slides instead of ${wanted}`,
  'local-link': ({ url }) => `a link leads to this computer: ${url}`,
  'missing-in-notes': ({ count, words }) => `${wordCount(count)} missing from the notes: ${someWords(count, words)}`,
  'missing-of-page': ({ count, words }) => `${wordCount(count)} of the page missing: ${someWords(count, words)}`,
  'silent-picture': ({ name }) => `the picture \`${name}\` does not say what it shows`,
  'outside-slide': ({ name }) => `\`${name}\` is outside the slide`,
  'slide-count': ({ found, wanted }) => `${counted(found, { one: 'slide', other: 'slides' })} instead of ${wanted}`,
  untitled: () => 'the slide has no title',
}

/** What a check looked at and measured, in English. */
export const found: Wording<FoundFacts> = {
  'of-file': ({ file, found: of }) => `${file}: ${worded(found, of)}`,
  rules: ({ count }) => `${counted(count, { one: 'rule', other: 'rules' })} passed`,
  paragraphs: ({ count }) => counted(count, { one: 'paragraph', other: 'paragraphs' }),
  fonts: ({ count }) => counted(count, { one: 'bundled font', other: 'bundled fonts' }),
  links: ({ slides, handout, reading }) =>
    `${slides} in the slides, ${handout} in the handout, ${reading} in the reading page`,
  requests: ({ count }) => counted(count, { one: 'request', other: 'requests' }),
  elements: ({ count }) => counted(count, { one: 'element', other: 'elements' }),
  pictures: ({ count }) => counted(count, { one: 'picture', other: 'pictures' }),
  compositions: ({ count }) => counted(count, { one: 'composition', other: 'compositions' }),
  titles: ({ count }) => counted(count, { one: 'title', other: 'titles' }),
  filled: ({ part }) => `${percent(part)} filled`,
  words: ({ slides, page }) => `${slides} on slides, ${page} in the handout and the reading page`,
  'no-running-text': () => 'no running text',
  size: ({ px }) => `${px} px`,
  weight: ({ text, requests, site }) => `first slide ${text} kB of text, ${requests} requests; site ${site} kB`,
  share: ({ found: count, of }) => `${count}/${of}`,
  'ua-rules': ({ found: count, of }) => `${count}/${of} rules`,
  count: ({ count }) => String(count),
  beyond: ({ count }) => `${count} beyond`,
  'as-wanted': ({ isRight }) => (isRight ? 'yes' : 'no'),
  name: ({ name }) => name ?? 'none',
}
