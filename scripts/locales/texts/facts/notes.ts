import type { None, Told } from '../told.ts'
import type { ErrorFacts } from './errors.ts'

/** What came out less than perfect, and what a run waits for; paths as people know them. */
export interface NoteFacts {
  /** A note of one output, or of one of several talks. */
  named: { name: string; note: Told<NoteFacts> }
  'no-sandbox': { isRoot: boolean }
  /** Browsers that did not start, and the one that did; none for the one that came with npm. */
  'other-browser': { failed: Array<Told<ErrorFacts>>; path?: string | undefined }
  'changed-since': { path: string; now: string }
  'perhaps-edited': { path: string; now: string }
  'held-open': { path: string; beside: string }
  /** `problem` where it is one of ours, `reason` what the system says. */
  'report-lost': { problem: Told<ErrorFacts> }
  'refused-lost': { problem?: Told<ErrorFacts> | undefined; reason: string }
  waiting: { folder: string; process?: number | undefined }
  /** Fonts of a presentation: in a folder beside it, or to be had elsewhere. */
  'fonts-beside': { folder: string }
  'fonts-to-install': { fonts: string[] }
  'up-to-date': None
}

/** One of these. */
export type NoteTold = Told<NoteFacts>
