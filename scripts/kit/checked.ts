/** What is wrong with a kit. */
export interface Fault {
  /** Number of the slide, from 1; none where the fault is not on one. */
  slide?: number
  /** What shows it: a stretch of its text, or how a style sheet would name it. */
  element?: string
  /** What was seen, and the limit. */
  reason: string
}

/** What a gate saw. */
export interface Checked {
  name: string
  /** What was looked at and measured, in a few words. */
  found: string
  faults: Fault[]
}
