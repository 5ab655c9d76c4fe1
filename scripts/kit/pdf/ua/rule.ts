import type { UaPdf } from './uaPdf.ts'

/** Something in a PDF that keeps a rule from holding. */
export interface UaFault {
  /** What was seen. */
  reason: string
  /** Number of the page, from 1, where it is on one. */
  page?: number
}

/** A rule of PDF/UA-1 that a machine can decide. */
export interface UaRule {
  /** Section of ISO 14289-1 and number of the test there, as veraPDF counts them: `7.1-3`. */
  id: string
  /** What is asked. */
  asks: string
  /** Finds what keeps it from holding. */
  faults: (pdf: UaPdf) => UaFault[]
}
