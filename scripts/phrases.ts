/** Words that we add to a deck, and words of a page that tell what a part is for. */
export interface Phrases {
  /** Eyebrow of a pillar; `label` is the page's own word for a step, where it has one. */
  pillar: (no: number, count: number, label?: string) => string
  /** Title of a slide that carries on: « Title (2/2) ». */
  part: (no: number, count: number) => string
  /** Eyebrow of a question. */
  question: string
  /** Title of the slide that names the chapters. */
  agenda: string
  /** Eyebrow of a list of links. */
  sources: string
  /** Title of links that invite to talk, when the page gives none. */
  contact: string
  /** What the handout says around the page's text. */
  handout: {
    /** Name of a slide's picture. */
    slide: (no: number, title: string) => string
    /** Name of a QR code. */
    qrCode: (url: string) => string
    /** Foot of a page; the numbers are put in by the printer. */
    page: [before: string, between: string]
    /** Where the text comes from, and when the handout was made. */
    made: (source: string | undefined, date: string) => string
    /** Licences of fonts and emoji. */
    licences: string
  }
  /** Kinds of admonitions: picture, name, and whether they warn. */
  callouts: Readonly<Record<string, Callout>>
  /** What the reading page says around the page's text. */
  reading: {
    /** Link that leads to the page's text. */
    skip: string
    /** Name of the list of other files. */
    files: string
    /** Link to the deck. */
    deck: string
    /** Links to other files, by name. */
    file: Record<'slides.pdf' | 'handout.pdf' | 'deck.html', string>
    /** Link of the deck to the reading page. */
    here: string
    /** What the deck says where scripts do not run. */
    noScript: string
  }
  /** Title of the page that lists all talks of a site. */
  talks: string
  /** First words of an example. */
  example: RegExp
  /** First words of a summary's heading. */
  summary: RegExp
  /** First words of a list of sources. */
  furtherReading: RegExp
  /** Words that invite to talk. */
  invitation: RegExp
  /** Words that may stand twice in a row. */
  repeatable: ReadonlySet<string>
}

/** What the deck calls an admonition of one kind. */
export interface Callout {
  emoji: string
  label: string
  strong?: true
}

const french: Phrases = {
  pillar: (no, count, label = 'Pilier') => `${label} ${no} sur ${count}`,
  part: (no, count) => `(${no}/${count})`,
  question: 'La question',
  agenda: 'Au programme',
  sources: 'Sources',
  contact: 'On en parle ?',
  handout: {
    slide: (no, title) => `Diapositive ${no} : ${title}`,
    qrCode: (url) => `Code QR : ${url}`,
    page: ['page ', ' / '],
    made: (source, date) => (source ? `Tiré de la page ${source}, le ${date}.` : `Fait le ${date}.`),
    licences:
      'Caractères : Bricolage Grotesque, Atkinson Hyperlegible Next, Noto Sans et Vazirmatn, licence SIL OFL 1.1. Emoji : Twemoji, © Twitter et contributeurs, CC BY 4.0 ; à défaut Noto Color Emoji, licence SIL OFL 1.1.',
  },
  callouts: {
    note: { emoji: '📝', label: 'Note' },
    tip: { emoji: '💡', label: 'Astuce' },
    info: { emoji: '💬', label: 'Info' },
    important: { emoji: '📌', label: 'Important' },
    warning: { emoji: '🚧', label: 'Attention', strong: true },
    caution: { emoji: '🚧', label: 'Prudence', strong: true },
    danger: { emoji: '🔥', label: 'Danger', strong: true },
  },
  reading: {
    skip: 'Aller au texte',
    files: 'Autres formes de cette page',
    deck: 'Diapositives',
    file: {
      'slides.pdf': 'Diapositives en PDF',
      'handout.pdf': 'Document à imprimer (PDF)',
      'deck.html': 'Diapositives en un seul fichier, sans réseau',
    },
    here: 'Lire le texte de la page',
    noScript: 'Ces diapositives ont besoin de JavaScript.',
  },
  talks: 'Présentations',
  example: /^(?:par )?exemples?\b/i,
  summary: /^(?:résumé|en bref|en résumé|à retenir|l[’']essentiel|pour résumer|récapitulatif)(?![\p{L}])/iu,
  furtherReading:
    /^(?:pour (?:en savoir plus|aller plus loin)|sources?|références?|bibliographie|liens?|à lire)(?![\p{L}])/iu,
  invitation: /(?:rejoin|contact|discut|discussion|écri[vst]|parler|contribu|échang|question|venez|retrouv)/iu,
  repeatable: new Set(['nous', 'vous', 'oui', 'non', 'très']),
}

const english: Phrases = {
  pillar: (no, count, label = 'Pillar') => `${label} ${no} of ${count}`,
  part: (no, count) => `(${no}/${count})`,
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
      'Type: Bricolage Grotesque, Atkinson Hyperlegible Next, Noto Sans and Vazirmatn, SIL OFL 1.1. Emoji: Twemoji, © Twitter and contributors, CC BY 4.0; where it has none, Noto Color Emoji, SIL OFL 1.1.',
  },
  callouts: {
    note: { emoji: '📝', label: 'Note' },
    tip: { emoji: '💡', label: 'Tip' },
    info: { emoji: '💬', label: 'Info' },
    important: { emoji: '📌', label: 'Important' },
    warning: { emoji: '🚧', label: 'Warning', strong: true },
    caution: { emoji: '🚧', label: 'Caution', strong: true },
    danger: { emoji: '🔥', label: 'Danger', strong: true },
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
  example: /^(?:(?:for )?examples?|for instance)\b/i,
  summary: /^(?:summary|in short|in brief|tl;?dr|key (?:points|takeaways)|takeaways|to sum up|recap)(?![\p{L}])/iu,
  furtherReading:
    /^(?:further reading|sources?|references?|read more|learn more|to learn more|see also|links?|bibliography)(?![\p{L}])/iu,
  invitation: /(?:join|contact|discuss|chat|write|talk|contribut|question|get in touch|reach|come)/iu,
  repeatable: new Set(['had', 'that', 'very', 'so', 'no', 'yes', 'bye']),
}

/**
 * Choose the words that go with a language.
 *
 * @param lang
 *   BCP 47 tag.
 * @returns
 *   French for French, English for all others.
 */
export function phrasesFor(lang: string): Phrases {
  return isFrench(lang) ? french : english
}

/**
 * Tell whether a language is French, whatever its region.
 *
 * @param lang
 *   BCP 47 tag.
 * @returns
 *   Whether French typography and words apply.
 */
export function isFrench(lang: string): boolean {
  return new Intl.Locale(lang).language === 'fr'
}
