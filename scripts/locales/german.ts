import type { Phrases } from './phrases.ts'

/** Words around a page in German. */
export const german: Phrases = {
  pillar: (no, count, label = 'Säule') => `${label} ${no} von ${count}`,
  question: 'Die Frage',
  agenda: 'Inhalt',
  sources: 'Quellen',
  contact: 'Sprechen wir darüber',
  handout: {
    slide: (no, title) => `Folie ${no}: ${title}`,
    qrCode: (url) => `QR-Code: ${url}`,
    page: ['Seite ', ' / '],
    made: (source, date) => (source ? `Aus der Seite ${source}, ${date}.` : `Erstellt am ${date}.`),
    licences:
      'Schriften: Bricolage Grotesque, Atkinson Hyperlegible Next und Mono, Noto Sans und Vazirmatn, SIL OFL 1.1; DejaVu Sans, Bitstream-Vera-Lizenz. Emoji: Twemoji, © Twitter und Mitwirkende, CC BY 4.0; ersatzweise Noto Color Emoji, SIL OFL 1.1.',
  },
  callouts: {
    note: 'Hinweis',
    tip: 'Tipp',
    info: 'Info',
    important: 'Wichtig',
    warning: 'Warnung',
    caution: 'Vorsicht',
    danger: 'Gefahr',
  },
  reading: {
    skip: 'Zum Text springen',
    files: 'Andere Formen dieser Seite',
    deck: 'Folien',
    file: {
      'slides.pdf': 'Folien als PDF',
      'handout.pdf': 'Handzettel zum Drucken (PDF)',
      'deck.html': 'Folien in einer einzigen Datei, ohne Netz',
    },
    here: 'Text der Seite lesen',
    noScript: 'Diese Folien brauchen JavaScript.',
  },
  talks: 'Vorträge',
  steps: ['schritt', 'teil', 'kapitel', 'phase', 'säule', 'lektion', 'punkt', 'regel', 'prinzip'],
  example: /^(?:(?:zum )?beispiel|beispiele|z\. ?b\.)(?![\p{L}])/iu,
  summary: /^(?:zusammenfassung|kurz gesagt|kurzfassung|fazit|das wichtigste|auf einen blick|überblick)(?![\p{L}])/iu,
  furtherReading:
    /^(?:weiterführende|weiterlesen|mehr erfahren|quellen?|literatur|referenzen|links?|siehe auch)(?![\p{L}])/iu,
  invitation: /(?:kontakt|mitmach|mitwirk|beitrag|diskut|austausch|schreib|sprech|frage|komm|besuch)/iu,
  repeatable: new Set(['die', 'der', 'das', 'sehr', 'ja', 'nein']),
}
