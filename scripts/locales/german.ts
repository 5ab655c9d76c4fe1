import type { Phrases } from './phrases.ts'

/** Words around a page in German. */
export const german: Phrases = {
  pillar: (no, count, label = 'Teil') => `${label} ${no} von ${count}`,
  question: 'Die Frage',
  agenda: 'Inhalt',
  numbers: ['zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht'],
  sources: 'Quellen',
  links: 'Links',
  contact: 'Sprechen wir darüber',
  follow: 'Auf dem Telefon mitlesen',
  handout: {
    slide: (no, title) => `Folie ${no}: ${title}`,
    qrCode: (url) => `QR-Code: ${url}`,
    page: ['Seite ', ' / '],
    made: (source, date) => (source ? `Aus der Seite ${source}, ${date}.` : `Erstellt am ${date}.`),
    licences:
      'Schriften: Bricolage Grotesque, Atkinson Hyperlegible Next und Mono, Noto Sans und Vazirmatn, SIL OFL 1.1; DejaVu Sans, Bitstream-Vera-Lizenz. Emoji: Twemoji, © Twitter und Mitwirkende, CC BY 4.0; ersatzweise Noto Color Emoji, SIL OFL 1.1.',
  },
  office: {
    title: 'Titel',
    text: 'Text',
    code: 'Code',
    table: 'Tabelle',
    picture: 'Bild',
    ornament: 'Schmuck',
    ground: 'Grund',
    line: 'Linie',
    trail: 'Teile des Vortrags',
    foot: 'Fußzeile',
    number: 'Foliennummer',
    card: 'Karte',
    link: 'Link',
    callout: 'Hinweis',
    figure: 'Zahl',
    layouts: {
      cover: 'Titelfolie',
      part: 'Abschnitt',
      sentence: 'Satz',
      text: 'Text',
      figures: 'Zahlen',
      cards: 'Karten',
      code: 'Code',
      picture: 'Bild',
      table: 'Tabelle',
      links: 'Links',
      content: 'Titel und Text',
    },
    named: (kind, text) => `${kind}: ${text}`,
  },
  callouts: {
    note: 'Hinweis',
    tip: 'Tipp',
    info: 'Info',
    important: 'Wichtig',
    warning: 'Warnung',
    caution: 'Vorsicht',
    danger: 'Gefahr',
    summary: 'Zusammenfassung',
    todo: 'Zu erledigen',
    success: 'Erfolg',
    question: 'Frage',
    failure: 'Fehlschlag',
    bug: 'Fehler',
    example: 'Beispiel',
    details: 'Details',
    tab: 'Reiter',
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
    short: { 'slides.pdf': 'PDF', 'handout.pdf': 'Handzettel', here: 'Text' },
    noScript: 'Diese Folien brauchen JavaScript.',
  },
  talks: 'Vorträge',
  steps: ['schritt', 'teil', 'kapitel', 'phase', 'säule', 'lektion', 'punkt', 'regel', 'prinzip', 'modul'],
  pillars: { one: 'Säule', several: /(?<!\p{L})(?:säulen|pfeilern?)(?!\p{L})/iu },
  example: /^(?:(?:zum )?beispiel|beispiele|z\. ?b\.)(?![\p{L}])/iu,
  amounts:
    /^(?:euros?|dollars?|pfund|franken|cents?|rappen|tausend|millionen|million|milliarden?|billionen?|prozent)$/iu,
  summary: /^(?:zusammenfassung|kurz gesagt|kurzfassung|fazit|das wichtigste|auf einen blick|überblick)(?![\p{L}])/iu,
  furtherReading:
    /^(?:weiterführende|weiterlesen|mehr erfahren|quellen?|literatur|referenzen|links?|siehe auch)(?![\p{L}])/iu,
  invitation: /(?:kontakt|mitmach|mitwirk|beitrag|diskut|austausch|schreib|sprech|frage|komm|besuch)/iu,
  repeatable: new Set(['die', 'der', 'das', 'sehr', 'ja', 'nein']),
  sentences: {
    abbreviations: new Set(
      'Hr Fr Hrn Dr Prof Dipl Ing St z.B d.h u.a u.U o.Ä u.Ä v.a i.d.R z.T z.Zt s.o s.u bzw ca vgl ggf evtl sog inkl exkl zzgl bspw insb mind max geb gest hrsg Hrsg allg jew lt'.split(
        ' ',
      ),
    ),
    beforeNumbers: new Set('Nr Nrn S Bd Art Abs Kap Abb Tab Tel Str Jh Z'.split(' ')),
    finals: new Set(['usw', 'usf', 'v.Chr', 'n.Chr', 'U.S.A']),
    hasOrdinals: true,
    subordinate:
      /^(?:(?:aber|und|denn|doch|oder|auch|selbst),? )?(?:wenn|falls|sofern|sobald|solange|als|während|obwohl|obgleich|weil|da|damit|nachdem|bevor|ehe|seit|seitdem|indem|anstatt|statt|um|ob|soweit|im falle?|sooft|wo|wie)(?![\p{L}])/iu,
    exception:
      /^(?:es sei denn|außer|ohne|nur|nicht nur|weder|ausgenommen|bis auf|vorausgesetzt|unter der bedingung)(?![\p{L}])/iu,
    subject: /^(?:dann|so)(?![\p{L}])/iu,
    addition:
      /^(?:(?:(?:und|in|an|auf|aus|bei|mit|nach|von|zu|für|durch|über|unter|um) )?(?:welche[rmns]?|der|die|das|den|dem|deren|dessen|denen)|wo(?:bei|durch|mit|rin|zu|rauf|raus|nach|von|für|rüber)?|was|weil|da|denn|damit|sodass|so ?dass|um|während|wie|zum beispiel|z\. ?b|etwa|beispielsweise|insbesondere|vor allem|besonders|darunter|einschließlich|sowie|nämlich|also|das heißt|d\. ?h|inklusive|samt)(?![\p{L}])/iu,
    adverbial:
      /^(?:vor|nach|in|im|am|an|auf|für|bei|beim|mit|zu|zum|zur|seit|bis|durch|über|unter|zwischen|während|wegen|trotz)(?![\p{L}])/iu,
    nominal: /^(?:und|oder|von|vom|sowie|usw)(?![\p{L}])/iu,
    backward:
      /^\P{L}*(?:(?:aber|und|oder|doch|denn|also|dann|daher|deshalb|trotzdem),? )*(?:(?:wenn|weil|da|als|während|obwohl|sobald) )?(?:er|sie(?=[\s,])|es(?! (?:gibt|ist (?:möglich|wichtig|Zeit))(?![\p{L}]))|das(?= (?:ist|war|heißt|macht)(?![\p{L}]))|dies(?:e[rsmn]?)?|jene[rsmn]?|beide[rsn]?|ihre?[rsmn]?|deren|dessen|solche[rsmn]?)(?![\p{L}])|^\P{L}*(?:aber|also|daher|deshalb|trotzdem|dennoch|sonst|außerdem|denn|dadurch|damit|davon)(?![\p{L}])|(?<![\p{L}])(?:von ihnen|davon|beide)(?=[.,;:!?]|$)/iu,
    unfinished:
      /(?<![\p{L}’'])(?:ist|sind|war|waren|wird|werden|wurden?|hat|haben|hatten?|kann|können|muss|müssen|soll|sollen|will|wollen|nicht|kein\p{L}*|nie|und|oder|der|die|das|ein\p{L}*|zu)$/iu,
    and: /^(?:und|denn)(?![\p{L}])/iu,
  },
}
