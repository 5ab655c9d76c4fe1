import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import type { BrandFacts } from '../locales/texts/facts/brand.ts'
import type { BrandRuleName } from '../locales/texts/facts/checks.ts'
import type { Place } from './brand.ts'
import { brand as english } from '../locales/texts/english/brand.ts'
import { type Told, type Wording, worded } from '../locales/texts/told.ts'

/** What is said of a brand: nothing of it keeps a talk from being made. */
export type BrandRule = BrandRuleName

/** What is said of it, to be worded. */
export type BrandTold = Told<BrandFacts>

/** A message that knows what it tells, so that it can be worded again. */
interface ToldMessage extends VFileMessage {
  brand?: BrandTold
}

/** What is mended, or known to be so, is no fault of anybody. */
const INFO: readonly BrandRule[] = ['brand-contrast', 'brand-site']

/**
 * Say something of a brand, on the file that it stands in: in English, until it is worded otherwise.
 *
 * @param at
 *   Where.
 */
export function say(file: VFile, rule: BrandRule, told: BrandTold, at: Omit<Place, 'path'>): void {
  const place = { line: at.line, column: at.column }
  const message: ToldMessage = file.message(worded(english, told), { place, ruleId: rule, source: 'brand' })
  message.brand = told
  message.fatal = INFO.includes(rule) ? undefined : false
  message.url = `docs/brand.md#${rule}`
}

/** Word what is said on a file of a brand in another language. */
export function wordBrand(file: VFile, texts: Wording<BrandFacts>): void {
  for (const message of file.messages as ToldMessage[])
    if (message.brand) message.message = message.reason = worded(texts, message.brand)
}
