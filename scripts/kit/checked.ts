import type { CheckName } from '../locales/texts/facts/checks.ts'
import type { FaultTold, FoundTold } from '../locales/texts/facts/faults.ts'

/** What is wrong with a kit. */
export interface Fault {
  /** Number of the slide, from 1; none where the fault is not on one. */
  slide?: number
  /** What shows it: a stretch of its text, how a style sheet would name it, or a file. */
  element?: string
  /** What was seen, and the limit. */
  told: FaultTold
  /** Whether the kit is refused for it, or delivered with the advice to mend it (default: as its check says). */
  isBlocking?: boolean
}

/** What a check saw, of the site, the single file or a PDF. */
export interface Checked {
  name: CheckName
  /** What was looked at and measured. */
  found: FoundTold[]
  faults: Fault[]
  /** Whether its faults are blocking where they do not say. */
  isBlocking: boolean
}

/** What a check saw, before it is named; it may have found nothing to tell. */
export interface Seen {
  found: FoundTold | undefined
  faults: Fault[]
}
