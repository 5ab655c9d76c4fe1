import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import type { BrandFacts } from '../locales/texts/facts/brand.ts'
import type { BrandRuleName } from '../locales/texts/facts/checks.ts'
import type { TextLanguage } from '../locales/texts/textLanguage.ts'
import type { Texts } from '../locales/texts/texts.ts'
import type { Place } from './brand.ts'
import { brand as english } from '../locales/texts/english/brand.ts'
import { type Told, worded } from '../locales/texts/told.ts'

/** What is said of a brand: nothing of it keeps a talk from being made. */
export type BrandRule = BrandRuleName

/** What is said of it, to be worded. */
export type BrandTold = Told<BrandFacts>

/** A message that knows what it tells, so that it can be worded again. */
interface ToldMessage extends VFileMessage {
  brand?: BrandTold
}

/** Where the rules are explained in each language, from the project's folder. */
const DOCS: Record<TextLanguage, string> = { en: 'docs/brand.md', fr: 'docs/fr/brand.md' }

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
  message.url = `${DOCS.en}#${rule}`
}

/** Word what is said on a file of a brand in another language, and lead to its docs in it. */
export function wordBrand(file: VFile, { brand, lang }: Pick<Texts, 'brand' | 'lang'>): void {
  for (const message of file.messages as ToldMessage[]) {
    if (!message.brand) continue
    message.message = message.reason = worded(brand, message.brand)
    message.url = `${DOCS[lang]}#${message.ruleId}`
  }
}
