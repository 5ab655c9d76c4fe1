import type { Phrases } from './phrases.ts'

/** Words around a page in Dutch. */
export const dutch: Phrases = {
  pillar: (no, count, label = 'Pijler') => `${label} ${no} van ${count}`,
  question: 'De vraag',
  agenda: 'Programma',
  sources: 'Bronnen',
  contact: 'Praat mee',
  handout: {
    slide: (no, title) => `Dia ${no}: ${title}`,
    qrCode: (url) => `QR-code: ${url}`,
    page: ['pagina ', ' / '],
    made: (source, date) => (source ? `Van de pagina ${source}, ${date}.` : `Gemaakt op ${date}.`),
    licences:
      'Letters: Bricolage Grotesque, Atkinson Hyperlegible Next en Mono, Noto Sans en Vazirmatn, SIL OFL 1.1; DejaVu Sans, Bitstream Vera-licentie. Emoji: Twemoji, © Twitter en medewerkers, CC BY 4.0; anders Noto Color Emoji, SIL OFL 1.1.',
  },
  callouts: {
    note: 'Opmerking',
    tip: 'Tip',
    info: 'Info',
    important: 'Belangrijk',
    warning: 'Waarschuwing',
    caution: 'Let op',
    danger: 'Gevaar',
  },
  reading: {
    skip: 'Naar de tekst',
    files: 'Andere vormen van deze pagina',
    deck: 'Dia’s',
    file: {
      'slides.pdf': 'Dia’s als pdf',
      'handout.pdf': 'Hand-out om af te drukken (pdf)',
      'deck.html': 'Dia’s in één bestand, zonder netwerk',
    },
    here: 'Lees de tekst van de pagina',
    noScript: 'Deze dia’s hebben JavaScript nodig.',
  },
  talks: 'Presentaties',
  steps: ['stap', 'deel', 'hoofdstuk', 'fase', 'pijler', 'les', 'punt', 'regel', 'principe'],
  example: /^(?:bijvoorbeeld|voorbeeld(?:en)?)(?![\p{L}])/iu,
  summary: /^(?:samenvatting|samengevat|kortom|in het kort|kernpunten)(?![\p{L}])/iu,
  furtherReading: /^(?:verder lezen|meer (?:lezen|weten)|bronn?en?|bron|referenties|links?|zie ook)(?![\p{L}])/iu,
  invitation: /(?:contact|doe mee|bespre|praat|praten|schrijf|bijdra|vraag|vragen|kom )/iu,
  repeatable: new Set(['heel', 'ja', 'nee', 'die', 'dat']),
}
