import type { Badness } from '../../deck/badness.ts'
import type { TalkLength } from '../../deck/talkLength.ts'
import type { ChangeKind, RemarkKind } from '../../locales/texts/facts/authorReport.ts'

/** What the report for authors tells, as plain data: all texts of the page in it are untrusted. */
export interface AuthorReport {
  /** BCP 47 tag of the page. */
  lang: string
  title: string
  /** File name of the page. */
  page: string
  /** Day of the kit, as YYYY-MM-DD. */
  date: string
  isRefused: boolean
  /** Whether the kit passed the checks. */
  isChecked: boolean
  talk: TalkLength
  words: { shown: number; said: number }
  /** In order; those that are gone stand where they were. */
  slides: Array<ReportedSlide | GoneSlide>
  /** Remarks on no slide. */
  remarks: Remark[]
  /** Day of the kit that this one is compared with; nothing where there was none. */
  since?: string
}

/** What a check or the conversion remarks. */
export interface Remark {
  kind: RemarkKind
  text: string
  /** Line of the page. */
  line?: number
}

/** A picture of a slide; nothing where none was taken or kept. */
type SlidePicture = Uint8Array | undefined

/** A slide as it was, or is. */
interface Looks {
  title: string
  picture: SlidePicture
  layout: string
  /** Size of running text, in px. */
  size?: number
}

/** A slide of the kit. */
export interface ReportedSlide extends Looks {
  no: number
  /** Lines of the page that it is made of, from 1; nothing where that is the whole page. */
  lines?: { first: number; texts: string[] }
  words: { shown: number; said: number }
  /** How long it takes to say, in seconds. */
  seconds: number
  /** Sentences that it does not show. */
  saidOnly: string[]
  isOwn: boolean
  /** Why it is as it is: share of the room that is taken, what counts against it, the worst first, and what came next. */
  why?: { fill: number; against: Badness[]; instead?: string }
  remarks: Remark[]
  change?: SlideChange
}

/** What became of a slide since the last kit. */
export interface SlideChange {
  kind: Exclude<ChangeKind, 'gone'>
  /** Number that it had; nothing where it is new. */
  no?: number
  /** How it looked, where that has changed. */
  before?: Looks
  /** Paragraphs of what is said that have changed. */
  text: TextChange[][]
}

/** A stretch of text that stayed, or is only in one of two kits. */
export interface TextChange {
  kind: 'same' | 'new' | 'gone'
  text: string
}

/** A slide of the last kit that is no more. */
export interface GoneSlide extends Looks {
  isGone: true
  /** Number that it had. */
  no: number
}
