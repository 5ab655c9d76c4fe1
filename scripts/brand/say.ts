import type { VFile } from 'vfile'
import type { Place } from './brand.ts'

/** What is said of a brand: nothing of it keeps a talk from being made. */
export type BrandRule =
  | 'brand-file'
  | 'brand-yaml'
  | 'brand-key'
  | 'brand-value'
  | 'brand-contrast'
  | 'brand-font'
  | 'brand-picture'
  | 'brand-site'

/** What is mended, or known to be so, is no fault of anybody. */
const INFO: readonly BrandRule[] = ['brand-contrast', 'brand-site']

/**
 * Say something of a brand, on the file that it stands in.
 *
 * @param at
 *   Where.
 */
export function say(file: VFile, rule: BrandRule, reason: string, at: Omit<Place, 'path'>): void {
  const place = { line: at.line, column: at.column }
  const message = file.message(reason, { place, ruleId: rule, source: 'brand' })
  message.fatal = INFO.includes(rule) ? undefined : false
  message.url = `docs/brand.md#${rule}`
}
