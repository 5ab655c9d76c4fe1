import type { PDFDocument } from '@cantoo/pdf-lib'
import type { UaFault } from './rule.ts'
import { readUaPdf } from './uaPdf.ts'
import { uaRules } from './uaRules.ts'

/** What keeps a rule from holding, and its number. */
export interface BrokenRule extends UaFault {
  rule: string
}

/** What the rules of PDF/UA-1 say of a PDF. */
export interface UaReport {
  /** How many rules there are. */
  rules: number
  faults: BrokenRule[]
}

/**
 * Hold a PDF against the rules of PDF/UA-1 that a machine decides.
 *
 * @param document
 *   PDF.
 * @returns
 *   Number of rules, and what keeps some from holding.
 * @throws
 *   When the content of a page cannot be read.
 */
export function checkUa(document: PDFDocument): UaReport {
  const pdf = readUaPdf(document)
  return {
    rules: uaRules.length,
    faults: uaRules.flatMap(({ id, faults }) => faults(pdf).map((fault) => ({ rule: id, ...fault }))),
  }
}
