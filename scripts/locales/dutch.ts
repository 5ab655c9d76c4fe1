import type { Phrases } from './phrases.ts'

/** Words around a page in Dutch. */
export const dutch: Phrases = {
  pillar: (no, count, label = 'Deel') => `${label} ${no} van ${count}`,
  question: 'De vraag',
  agenda: 'Programma',
  numbers: ['twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht'],
  sources: 'Bronnen',
  links: 'Links',
  contact: 'Praat mee',
  follow: 'Lees mee op je telefoon',
  handout: {
    slide: (no, title) => `Dia ${no}: ${title}`,
    qrCode: (url) => `QR-code: ${url}`,
    page: ['pagina ', ' / '],
    made: (source, date) => (source ? `Van de pagina ${source}, ${date}.` : `Gemaakt op ${date}.`),
    licences:
      'Letters: Bricolage Grotesque, Atkinson Hyperlegible Next en Mono, Noto Sans en Vazirmatn, SIL OFL 1.1; DejaVu Sans, Bitstream Vera-licentie. Emoji: Twemoji, © Twitter en medewerkers, CC BY 4.0; anders Noto Color Emoji, SIL OFL 1.1.',
  },
  office: {
    title: 'Titel',
    text: 'Tekst',
    code: 'Code',
    table: 'Tabel',
    picture: 'Afbeelding',
    ornament: 'Versiering',
    ground: 'Achtergrond',
    line: 'Lijn',
    trail: 'Delen van de presentatie',
    foot: 'Voettekst',
    number: 'Dianummer',
    card: 'Kaart',
    link: 'Link',
    callout: 'Kader',
    figure: 'Getal',
    named: (kind, text) => `${kind}: ${text}`,
  },
  callouts: {
    note: 'Opmerking',
    tip: 'Tip',
    info: 'Info',
    important: 'Belangrijk',
    warning: 'Waarschuwing',
    caution: 'Let op',
    danger: 'Gevaar',
    summary: 'Samenvatting',
    todo: 'Te doen',
    success: 'Gelukt',
    question: 'Vraag',
    failure: 'Mislukt',
    bug: 'Fout',
    example: 'Voorbeeld',
    details: 'Details',
    tab: 'Tabblad',
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
    short: { 'slides.pdf': 'Pdf', 'handout.pdf': 'Hand-out', here: 'Tekst' },
    noScript: 'Deze dia’s hebben JavaScript nodig.',
  },
  talks: 'Presentaties',
  steps: ['stap', 'deel', 'hoofdstuk', 'fase', 'pijler', 'les', 'punt', 'regel', 'principe', 'module'],
  pillars: { one: 'Pijler', several: /(?<!\p{L})(?:pijlers|zuilen)(?!\p{L})/iu },
  example: /^(?:bijvoorbeeld|voorbeeld(?:en)?)(?![\p{L}])/iu,
  amounts: /^(?:euros?|dollars?|pond|cent|duizend|miljoen(?:en)?|miljard(?:en)?|procent)$/iu,
  summary: /^(?:samenvatting|samengevat|kortom|in het kort|kernpunten)(?![\p{L}])/iu,
  furtherReading: /^(?:verder lezen|meer (?:lezen|weten)|bronn?en?|bron|referenties|links?|zie ook)(?![\p{L}])/iu,
  invitation: /(?:contact|doe mee|bespre|praat|praten|schrijf|bijdra|vraag|vragen|kom )/iu,
  repeatable: new Set(['heel', 'ja', 'nee', 'die', 'dat']),
  sentences: {
    abbreviations: new Set(
      'dhr mevr mw dr drs ir ing mr prof st bijv bv b.v d.w.z o.a m.b.t t.o.v i.p.v t/m d.m.v n.a.v i.v.m z.g.n ca vgl evt resp incl excl max min zgn vs cf'.split(
        ' ',
      ),
    ),
    beforeNumbers: new Set('nr nrs art p pp blz pag fig hfst dl tel Tel'.split(' ')),
    finals: new Set(['enz', 'etc', 'v.Chr', 'n.Chr', 'B.V', 'N.V']),
    subordinate:
      /^(?:(?:maar|en|want|dus|of|zelfs|ook),? )?(?:als|indien|wanneer|terwijl|hoewel|ofschoon|omdat|doordat|aangezien|daar|toen|zodra|zolang|nadat|voordat|sinds|totdat|zodat|opdat|in plaats van|in het geval|mocht|om|waar|naarmate|telkens)(?![\p{L}])/iu,
    exception:
      /^(?:tenzij|behalve|zonder|alleen|slechts|niet alleen|noch|mits|op voorwaarde|met uitzondering)(?![\p{L}])/iu,
    subject: /^(?:dan)(?![\p{L}])/iu,
    addition:
      /^(?:(?:en )?(?:die|dat|wie|wiens|waar\p{L}*|wat)|(?:aan|van|met|voor|door|bij|op|in) wie|zoals|waaronder|inclusief|alsook|evenals|bijvoorbeeld|bijv|onder andere|o\. ?a|met name|vooral|in het bijzonder|omdat|want|doordat|aangezien|terwijl|zodat|opdat|om|namelijk|dat wil zeggen|d\. ?w\. ?z|dankzij)(?![\p{L}])/iu,
    adverbial:
      /^(?:voor|na|in|op|aan|bij|met|tot|tijdens|sinds|door|over|onder|tussen|volgens|wegens|ondanks|naar|uit)(?![\p{L}])/iu,
    nominal: /^(?:van|en|of|de|het|een|enz)(?![\p{L}])/iu,
    backward:
      /^\P{L}*(?:(?:maar|en|of|dus|want|dan|toch|daarom),? )*(?:(?:als|omdat|wanneer|terwijl|hoewel|zodra) )?(?:hij|zij|ze|het(?= (?:is|was|betekent|maakt)(?![\p{L}]))|dit|dat(?= (?:is|was|betekent|maakt)(?![\p{L}]))|deze|die(?=[\s,])|beide|hun|zulke?)(?![\p{L}])|^\P{L}*(?:maar|dus|daarom|toch|anders|bovendien|want|daardoor|hierdoor)(?![\p{L}])|(?<![\p{L}])(?:van hen|ervan|beide)(?=[.,;:!?]|$)/iu,
    unfinished:
      /(?<![\p{L}’'])(?:is|zijn|was|waren|wordt|worden|heeft|hebben|had|kan|kunnen|moet|moeten|zal|zullen|niet|geen|nooit|dat|van|en|of|de|het|een|te)$/iu,
    and: /^(?:en|want)(?![\p{L}])/iu,
  },
}
