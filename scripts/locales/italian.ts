import type { Phrases } from './phrases.ts'

/** Words around a page in Italian. */
export const italian: Phrases = {
  pillar: (no, count, label = 'Parte') => `${label} ${no} di ${count}`,
  question: 'La domanda',
  agenda: 'In programma',
  numbers: ['due', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto'],
  sources: 'Fonti',
  links: 'Link',
  contact: 'Ne parliamo?',
  follow: 'Segui sul telefono',
  handout: {
    slide: (no, title) => `Diapositiva ${no}: ${title}`,
    qrCode: (url) => `Codice QR: ${url}`,
    page: ['pagina ', ' / '],
    made: (source, date) => (source ? `Dalla pagina ${source}, ${date}.` : `Creato il ${date}.`),
    licences:
      'Caratteri: Bricolage Grotesque, Atkinson Hyperlegible Next e Mono, Noto Sans e Vazirmatn, SIL OFL 1.1; DejaVu Sans, licenza Bitstream Vera. Emoji: Twemoji, © Twitter e collaboratori, CC BY 4.0; in mancanza, Noto Color Emoji, SIL OFL 1.1.',
  },
  office: {
    title: 'Titolo',
    text: 'Testo',
    code: 'Codice',
    table: 'Tabella',
    picture: 'Immagine',
    ornament: 'Ornamento',
    ground: 'Sfondo',
    line: 'Linea',
    trail: 'Parti della presentazione',
    foot: 'Piè di pagina',
    number: 'Numero della diapositiva',
    card: 'Scheda',
    link: 'Link',
    callout: 'Avviso',
    figure: 'Cifra',
    named: (kind, text) => `${kind}: ${text}`,
  },
  callouts: {
    note: 'Nota',
    tip: 'Suggerimento',
    info: 'Info',
    important: 'Importante',
    warning: 'Attenzione',
    caution: 'Cautela',
    danger: 'Pericolo',
    summary: 'Riepilogo',
    todo: 'Da fare',
    success: 'Riuscito',
    question: 'Domanda',
    failure: 'Non riuscito',
    bug: 'Errore',
    example: 'Esempio',
    details: 'Dettagli',
    tab: 'Scheda',
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
    short: { 'slides.pdf': 'PDF', 'handout.pdf': 'Da stampare', here: 'Testo' },
    noScript: 'Queste diapositive richiedono JavaScript.',
  },
  talks: 'Presentazioni',
  steps: ['passo', 'parte', 'capitolo', 'fase', 'pilastro', 'lezione', 'punto', 'regola', 'principio', 'modulo'],
  pillars: { one: 'Pilastro', several: /(?<!\p{L})pilastri(?!\p{L})/iu },
  example: /^(?:(?:per )?esempio|esempi|ad esempio)(?![\p{L}])/iu,
  amounts: /^(?:euro|dollar[oi]|franchi|sterline|centesimi|mila|milion[ei]|miliard[oi])$/iu,
  summary: /^(?:riassunto|riepilogo|sintesi|in sintesi|in breve|punti chiave|in conclusione)(?![\p{L}])/iu,
  furtherReading:
    /^(?:per (?:saperne di più|approfondire)|approfondimenti|fonti?|riferimenti|bibliografia|link|collegamenti|vedi anche)(?![\p{L}])/iu,
  invitation: /(?:unisci|contatt|discut|discussion|scriv|parl|contribu|partecip|domand)/iu,
  repeatable: new Set(['sì', 'no', 'molto']),
  sentences: {
    abbreviations: new Set(
      'Sig Sigg Sig.ra Sig.na Dott Dott.ssa Dr Prof Prof.ssa Ing Avv Arch On S p.es es cfr vs ca ed trad cd ecc.ra'.split(
        ' ',
      ),
    ),
    beforeNumbers: new Set('n nr art p pag pagg pp fig cap vol t tel Tel'.split(' ')),
    finals: new Set(['ecc', 'a.C', 'd.C', 'S.p.A', 'S.r.l']),
    subordinate:
      /^(?:(?:ma|e|o|anche|perfino),? )?(?:se|quando|mentre|sebbene|benché|anche se|poiché|giacché|dato che|visto che|siccome|perché|come|invece di|piuttosto che|anziché|per|affinché|nel caso|in caso|qualora|dopo|prima|finché|ogni volta che|appena|non appena|man mano che|dove|dal momento che|una volta)(?![\p{L}])/iu,
    exception:
      /^(?:a meno che|salvo|tranne|eccetto|senza|solo|soltanto|solamente|non solo|né|purché|a condizione|a patto)(?![\p{L}])/iu,
    subject: /^(?:io|tu|lui|lei|noi|voi|loro|egli|ella|essi|esse|questo|ciò|allora|c[’']è|ci sono)(?![\p{L}])/iu,
    addition:
      /^(?:(?:e )?(?:che|cui|dove)|(?:(?:a|di|in|con|per|su|tra|fra|da) )?(?:cui|chi)|(?:il|la|i|le|al|alla|ai|alle|del|della|dei|delle|nel|nella|nei|nelle|sul|sulla|dal|dalla) qual[ei]|il che|cioè|ossia|come|quali|tra cui|fra cui|così come|nonché|incluso|inclus[aie]|compres[oaie]|ad esempio|per esempio|p\. ?es|in particolare|soprattutto|specialmente|perché|poiché|dato che|visto che|mentre|affinché|per \p{L}+re|in modo|così che|cosicché|grazie|\p{L}{2,}(?:ando|endo)|\p{L}{2,}(?:at|it|ut)[oaie] (?:da|dal|dalla|di|in|con|a|per))(?![\p{L}])/iu,
    adverbial:
      /^(?:prima|dopo|in|nel|nella|durante|da|dal|fino|per|a|al|alla|con|su|sul|sulla|sotto|secondo|tra|fra|contro|verso)(?![\p{L}])/iu,
    nominal: /^(?:di|del|della|dei|delle|e|ed|o|ecc)(?![\p{L}])/iu,
    backward:
      /^\P{L}*(?:(?:ma|e|o|quindi|dunque|perciò|allora|poi|però|infatti),? )*(?:(?:se|quando|perché|mentre|anche se) )?(?:egli|ella|ess[aoie]|lui|lei|loro|ciò|questo(?= (?:è|era|significa)(?![\p{L}]))|quest[aie](?= (?:è|era|sono|significa)(?![\p{L}]))|quell[aoie](?= (?:è|era|sono)(?![\p{L}]))|entramb[ie]|ambedue|tal[ei])(?![\p{L}])|^\P{L}*(?:ma|quindi|dunque|perciò|però|infatti|altrimenti|inoltre|tuttavia)(?![\p{L}])|(?<![\p{L}])(?:di (?:essi|esse|loro)|tra (?:loro|essi)|entramb[ie]|tutt[ie] e due)(?=[.,;:!?]|$)/iu,
    unfinished:
      /(?<![\p{L}’'])(?:è|sono|era|erano|sarà|saranno|ha|hanno|aveva|può|possono|deve|devono|non|mai|che|di|del|della|a|al|e|o|il|lo|la|i|gli|le|una?|uno)$/iu,
    and: /^(?:ed?)(?![\p{L}])/iu,
  },
}
