import type { OwnLook } from './ownLook.ts'
import type { TalkLength } from './talkLength.ts'
import type { Picture } from './picture.ts'
import type { Deck, Slide } from './types.ts'

/** A converted page. */
export interface Conversion {
  deck: Deck
  /** Text of the page, as its author wrote it. */
  text: string
  /** Content of `slides.md`. */
  slides: string
  /** What it is joined of: settings of the whole deck, and the Markdown of each slide without them. */
  parts: { headmatter: object; slides: string[] }
  /** Pictures that go beside it. */
  media: Picture[]
  /** Words that the outputs are checked against: of the page, and of each slide as shown. */
  words: { source: string[]; slides: string[][] }
  /** Files of slides that are written by hand, also those that could not be read: paths told from the page. */
  slideFiles?: string[]
  /** What it wears beside our look. */
  ownLook?: OwnLook
  report: Report
}

/** What `slides --json` prints. */
export interface Report {
  source: string
  lang: string
  slides: Array<{
    no: number
    layout: string
    title: string
    lines: [number, number]
    words: number
    notesWords: number
    /** Size of running text, in px, where the slide has one. */
    size?: number
    /** Why it is as it is, where it was chosen among others. */
    why?: Slide['why']
  }>
  /** How long it takes to say. */
  talk: TalkLength
  words: {
    source: number
    slides: number
    notes: number
    /** What composing had lost, and is in the notes of a slide all the same. */
    saved: PlacedWord[]
    /** What neither a slide nor notes have: no deck is written. */
    lost: PlacedWord[]
  }
  messages: Array<{
    line: number | null
    column: number | null
    severity: Severity
    ruleId: string
    reason: string
    /** Where the rule is explained, from the project's folder. */
    url: string
  }>
}

/** A repair or an omission that is right; something to mend; something that no talk can be made with. */
export type Severity = 'info' | 'warning' | 'error'

/** A word of the page, and where it stands. */
export interface PlacedWord {
  word: string
  line: number
  column: number
}
