import type { Phrases } from './phrases.ts'

/** Words around a page in English, and in languages that have no words of their own here. */
export const english: Phrases = {
  pillar: (no, count, label = 'Pillar') => `${label} ${no} of ${count}`,
  question: 'The question',
  agenda: 'Agenda',
  sources: 'Sources',
  contact: 'Let’s talk',
  handout: {
    slide: (no, title) => `Slide ${no}: ${title}`,
    qrCode: (url) => `QR code: ${url}`,
    page: ['page ', ' / '],
    made: (source, date) => (source ? `From the page ${source}, ${date}.` : `Made on ${date}.`),
    licences:
      'Type: Bricolage Grotesque, Atkinson Hyperlegible Next and Mono, Noto Sans and Vazirmatn, SIL OFL 1.1; DejaVu Sans, Bitstream Vera licence. Emoji: Twemoji, © Twitter and contributors, CC BY 4.0; where it has none, Noto Color Emoji, SIL OFL 1.1.',
  },
  callouts: {
    note: 'Note',
    tip: 'Tip',
    info: 'Info',
    important: 'Important',
    warning: 'Warning',
    caution: 'Caution',
    danger: 'Danger',
  },
  reading: {
    skip: 'Skip to the text',
    files: 'Other forms of this page',
    deck: 'Slides',
    file: {
      'slides.pdf': 'Slides as PDF',
      'handout.pdf': 'Handout to print (PDF)',
      'deck.html': 'Slides in one file, without a network',
    },
    here: 'Read the text of the page',
    noScript: 'These slides need JavaScript.',
  },
  talks: 'Talks',
  steps: ['step', 'part', 'chapter', 'phase', 'pillar', 'lesson', 'point', 'rule', 'principle'],
  example: /^(?:(?:for )?examples?|for instance)\b/i,
  summary: /^(?:summary|in short|in brief|tl;?dr|key (?:points|takeaways)|takeaways|to sum up|recap)(?![\p{L}])/iu,
  furtherReading:
    /^(?:further reading|sources?|references?|read more|learn more|to learn more|see also|links?|bibliography)(?![\p{L}])/iu,
  invitation: /(?:join|contact|discuss|chat|write|talk|contribut|question|get in touch|reach|come)/iu,
  repeatable: new Set(['had', 'that', 'very', 'so', 'no', 'yes', 'bye']),
}
