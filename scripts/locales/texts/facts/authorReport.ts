import type { Badness } from '../../../deck/badness.ts'
import type { Layout } from '../../../deck/layouts.ts'

/** What became of a slide since the last kit; `said` is one that looks as before, of whose words others are said. */
export type ChangeKind = 'new' | 'gone' | 'changed' | 'said' | 'moved'

/** How bad a remark is: of the checks the first two, of the messages on the page the others. */
export type RemarkKind = 'blocking' | 'advice' | 'error' | 'warning' | 'info'

/** What the report for authors says. */
export interface AuthorReportTexts {
  heading: string
  /** Name of its tab. */
  title: (talk: string) => string
  /** Which page, made when. */
  made: (page: string, date: string) => string
  aside: string
  refused: string
  /** Where nothing was checked. */
  unchecked: string
  /** Names of the facts at the top. */
  facts: Record<'length' | 'slides' | 'shown' | 'said' | 'advice' | 'messages', string>
  /** Values of facts. */
  minutes: (minutes: number) => string
  wished: (minutes: number) => string
  faults: (count: number) => string
  advice: (count: number) => string
  none: string
  /** Where the checks found nothing. */
  fine: string
  /** What changed. */
  changes: string
  since: (date: string) => string
  unchanged: string
  counts: Record<ChangeKind, (count: number) => string>
  kinds: Record<ChangeKind, string>
  before: string
  after: string
  noPicture: string
  wasNumber: (no: number) => string
  /** How the composition was, and is. */
  from: (before: string, after: string) => string
  /** Remarks on no slide. */
  general: string
  slides: string
  slide: (no: number) => string
  slideOf: (no: number, title: string) => string
  untitled: string
  /** What a slide took to make, and takes to say. */
  seconds: (seconds: number) => string
  words: (shown: number, said: number) => string
  size: (px: number) => string
  ownSlide: string
  kindsOfRemarks: Record<RemarkKind, string>
  line: (line: number) => string
  lines: (first: number, last: number) => string
  saidOnly: (sentences: number) => string
  why: string
  full: (share: number) => string
  /** Before what counts against it, the worst first. */
  against: (reasons: readonly string[]) => string
  nothingAgainst: string
  instead: (layout: string) => string
  fixed: string
  reasons: Record<Badness, string>
  layouts: Record<Layout, string>
  /** Where the layout is the author's own. */
  ownLayout: (name: string) => string
}
