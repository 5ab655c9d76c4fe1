import type { Phrases } from './phrases.ts'

/** Words around a page in Italian. */
export const italian: Phrases = {
  pillar: (no, count, label = 'Pilastro') => `${label} ${no} di ${count}`,
  question: 'La domanda',
  agenda: 'In programma',
  sources: 'Fonti',
  contact: 'Ne parliamo?',
  handout: {
    slide: (no, title) => `Diapositiva ${no}: ${title}`,
    qrCode: (url) => `Codice QR: ${url}`,
    page: ['pagina ', ' / '],
    made: (source, date) => (source ? `Dalla pagina ${source}, ${date}.` : `Creato il ${date}.`),
    licences:
      'Caratteri: Bricolage Grotesque, Atkinson Hyperlegible Next e Mono, Noto Sans e Vazirmatn, SIL OFL 1.1; DejaVu Sans, licenza Bitstream Vera. Emoji: Twemoji, © Twitter e collaboratori, CC BY 4.0; in mancanza, Noto Color Emoji, SIL OFL 1.1.',
  },
  callouts: {
    note: 'Nota',
    tip: 'Suggerimento',
    info: 'Info',
    important: 'Importante',
    warning: 'Attenzione',
    caution: 'Cautela',
    danger: 'Pericolo',
  },
  reading: {
    skip: 'Vai al testo',
    files: 'Altre forme di questa pagina',
    deck: 'Diapositive',
    file: {
      'slides.pdf': 'Diapositive in PDF',
      'handout.pdf': 'Documento da stampare (PDF)',
      'deck.html': 'Diapositive in un solo file, senza rete',
    },
    here: 'Leggi il testo della pagina',
    noScript: 'Queste diapositive richiedono JavaScript.',
  },
  talks: 'Presentazioni',
  steps: ['passo', 'parte', 'capitolo', 'fase', 'pilastro', 'lezione', 'punto', 'regola', 'principio'],
  example: /^(?:(?:per )?esempio|esempi|ad esempio)(?![\p{L}])/iu,
  summary: /^(?:riassunto|riepilogo|sintesi|in sintesi|in breve|punti chiave|in conclusione)(?![\p{L}])/iu,
  furtherReading:
    /^(?:per (?:saperne di più|approfondire)|approfondimenti|fonti?|riferimenti|bibliografia|link|collegamenti|vedi anche)(?![\p{L}])/iu,
  invitation: /(?:unisci|contatt|discut|discussion|scriv|parl|contribu|partecip|domand)/iu,
  repeatable: new Set(['sì', 'no', 'molto']),
}
