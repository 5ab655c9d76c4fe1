import type { Phrases } from '../phrases.ts'

/** Words around a page in German. */
export const german: Phrases = {
  pillar: (no, count, label = 'Säule') => `${label} ${no} von ${count}`,
  part: (no, count) => `(${no}/${count})`,
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
      'Schriften: Bricolage Grotesque, Atkinson Hyperlegible Next, Noto Sans und Vazirmatn, SIL OFL 1.1. Emoji: Twemoji, © Twitter und Mitwirkende, CC BY 4.0; ersatzweise Noto Color Emoji, SIL OFL 1.1.',
  },
  callouts: {
    note: { emoji: '📝', label: 'Hinweis' },
    tip: { emoji: '💡', label: 'Tipp' },
    info: { emoji: '💬', label: 'Info' },
    important: { emoji: '📌', label: 'Wichtig' },
    warning: { emoji: '🚧', label: 'Warnung', strong: true },
    caution: { emoji: '🚧', label: 'Vorsicht', strong: true },
    danger: { emoji: '🔥', label: 'Gefahr', strong: true },
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
  example: /^(?:(?:zum )?beispiel|beispiele|z\. ?b\.)(?![\p{L}])/iu,
  summary: /^(?:zusammenfassung|kurz gesagt|kurzfassung|fazit|das wichtigste|auf einen blick|überblick)(?![\p{L}])/iu,
  furtherReading:
    /^(?:weiterführende|weiterlesen|mehr erfahren|quellen?|literatur|referenzen|links?|siehe auch)(?![\p{L}])/iu,
  invitation: /(?:kontakt|mitmach|mitwirk|beitrag|diskut|austausch|schreib|sprech|frage|komm|besuch)/iu,
  repeatable: new Set(['die', 'der', 'das', 'sehr', 'ja', 'nein']),
}
