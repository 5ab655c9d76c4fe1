import type { CalloutKind } from '../deck/callouts.ts'
import type { SentenceWords } from '../text/sentenceWords.ts'

/** Layouts that office programs offer; `content` is for slides that somebody adds. */
export type OfficeLayout =
  'cover' | 'part' | 'sentence' | 'text' | 'figures' | 'cards' | 'code' | 'picture' | 'table' | 'links' | 'content'

/** What office programs call the parts of a slide, in the list of what stands on it. */
export interface OfficeWords {
  title: string
  text: string
  code: string
  table: string
  picture: string
  /** Picture that shows nothing. */
  ornament: string
  /** What a card stands on. */
  ground: string
  line: string
  /** Pillars of the talk at the foot of a slide. */
  trail: string
  foot: string
  /** Number of the slide. */
  number: string
  card: string
  link: string
  /** Admonition. */
  callout: string
  /** Number that is set large. */
  figure: string
  /** Layouts on offer for new slides. */
  layouts: Record<OfficeLayout, string>
  /** One of a kind, told by its first words. */
  named: (kind: string, text: string) => string
}

/** Words that we add to a deck, and words of a page that tell what a part is for. */
export interface Phrases {
  /** Eyebrow of a part of a numbered series; `label` is the page's own word for one, where it has one. */
  pillar: (no: number, count: number, label?: string) => string
  /** Eyebrow of a question. */
  question: string
  /** Title of the slide that names the chapters. */
  agenda: string
  /** Words for the numbers from 2 to 8, in order. */
  numbers: string[]
  /** Eyebrow of a list of links. */
  sources: string
  /** Title of links in a section whose name another slide has shown. */
  links: string
  /** Title of links that invite to talk, when the page gives none. */
  contact: string
  /** What the code on the cover is for, that leads to the text of the page. */
  follow: string
  /** What the handout says around the page's text. */
  handout: {
    /** Name of a slide's picture. */
    slide: (no: number, title: string) => string
    /** Name of a QR code. */
    qrCode: (url: string) => string
    /** Where an arrow of a diagram leads, for those who hear it, and what stands beside it. */
    arrow: (from: string, to: string, label?: string) => string
    /** Foot of a page; the numbers are put in by the printer. */
    page: [before: string, between: string]
    /** Where the text comes from, and when the handout was made. */
    made: (source: string | undefined, date: string) => string
    /** Licences of fonts and emoji. */
    licences: string
  }
  office: OfficeWords
  /** Names of admonitions. */
  callouts: Readonly<Record<CalloutKind, string>>
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
    /** The same links where there is little room, in a word. */
    short: Record<'slides.pdf' | 'handout.pdf' | 'here', string>
    /** What the deck says where scripts do not run. */
    noScript: string
  }
  /** Title of the page that lists all talks of a site. */
  talks: string
  /** Words for a step of a series, before its number. */
  steps: string[]
  /** What a numbered part is called on a page that speaks of several such. */
  pillars: { one: string; several: RegExp }
  /** First words of an example. */
  example: RegExp
  /** Words of money and shares, and for large numbers: what stands before one is an amount, never a year. */
  amounts: RegExp
  /** First words of a summary's heading. */
  summary: RegExp
  /** First words of a list of sources. */
  furtherReading: RegExp
  /** Words that invite to talk. */
  invitation: RegExp
  /** Words that may stand twice in a row. */
  repeatable: ReadonlySet<string>
  /** Words that tell where sentences end, and what of a long one may be left out. */
  sentences: SentenceWords
}
