import type { CheckName } from './facts/checks.ts'
import type { Texts } from './texts.ts'

/** What is told of a fault: what is left out is known from what is around it. */
export interface FaultParts {
  check?: CheckName | undefined
  /** Number of its slide, from 1. */
  slide?: number | undefined
  /** What shows it. */
  element?: string | undefined
  /** What is wrong, in words. */
  reason: string
}

/** Word a fault in one line. */
export function faultText(
  { check, slide, element, reason }: FaultParts,
  { checks, report }: Pick<Texts, 'checks' | 'report'>,
): string {
  const where = [slide && report.slide(slide), check && checks[check].name].filter(Boolean).join(', ')
  return [where, element && report.quoted(element), reason].filter(Boolean).join(`${report.colon} `)
}
