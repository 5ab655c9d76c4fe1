import type { Texts } from '../../locales/texts/texts.ts'
import type { KitOptions } from '../options.ts'

/** What a report is to be like. */
export interface ReportAsked {
  /** Texts in the language of the run. */
  texts: Texts
  /** Whether all checks run. */
  isChecked: boolean
}

/**
 * Tell what the report of a kit is to be like.
 *
 * @returns
 *   Nothing where none is wanted, or slides are not pictured.
 */
export function reportAsked({
  reportIn,
  outputs,
  gates,
}: Pick<KitOptions, 'reportIn' | 'outputs' | 'gates'>): ReportAsked | undefined {
  const texts = outputs.includes('read') ? reportIn?.() : undefined
  return texts && { texts, isChecked: gates === 'all' }
}
