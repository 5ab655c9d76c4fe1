/** What is wrong with a kit. */
export interface Fault {
  /** Number of the slide, from 1; none where the fault is not on one. */
  slide?: number
  /** What shows it: a stretch of its text, how a style sheet would name it, or a file. */
  element?: string
  /** What was seen, and the limit. */
  reason: string
}

/** What a check saw, of the site, the single file or a PDF. */
export interface Checked {
  name: string
  /** What was looked at and measured, in a few words. */
  found: string
  faults: Fault[]
  /** Whether a kit with such a fault stays beside the last good one (default: `true`). */
  isBlocking?: boolean
}

/** What a check saw, before it is named. */
export type Seen = Pick<Checked, 'found' | 'faults'>
