import type { StepName } from './steps.ts'

/** What became of a talk. */
export type TalkState = 'made' | 'unchanged' | 'refused' | 'failed'

/** What a run says of what it made. */
export interface ReportTexts {
  steps: Record<StepName, string>
  seconds: (seconds: number) => string
  /** Heads of columns. */
  columns: Record<'file' | 'kB' | 'pages' | 'seconds' | 'page' | 'talk' | 'state' | 'advice', string>
  states: Record<TalkState, string>
  /** A number with so many digits behind its point. */
  number: (value: number, digits?: number) => string
  advice: (count: number) => string
  adviceAbove: (count: number) => string
  faults: (count: number) => string
  slides: (count: number) => string
  /** How bad a fault is, at the beginning of its line. */
  severities: Record<'blocking' | 'advice', string>
  slide: (no: number) => string
  quoted: (text: string) => string
  /** What comes between the name of something and what is said of it. */
  colon: string
  /** What comes between two things that are told in one line. */
  semicolon: string
  /** How long a talk is. */
  talk: (talk: { minutes: number; words: number; perMinute: number }) => string
  /** What to look at. */
  open: (path: string) => string
  /** What would have to go for it to be as long as wished. */
  leaveOut: (wished: number, sections: ReadonlyArray<{ title: string; minutes: number }>) => string
  /** Before what came out less than perfect. */
  note: string
  /** Why a slide is as it is; places are lines of the page. */
  explained: {
    lines: (first: number, last: number) => string
    wholePage: string
    full: (part: number) => string
    nextBest: (layout: string, cost: string) => string
  }
  /** Before the remedy of a rule. */
  whatToDo: string
  /** Messages on a page. */
  messages: {
    labels: Record<'error' | 'warning' | 'info', string>
    errors: (count: number) => string
    warnings: (count: number) => string
    /** `counts` of errors and warnings are empty where there are none. */
    all: (count: number, counts: string) => string
    /** Stands for messages of one rule that are not shown; places are cut short where a sign says so. */
    more: (count: number, places: string) => string
  }
}
