import type { TextLanguage } from './textLanguage.ts'
import type { Texts } from './texts.ts'
import { english } from './english.ts'
import { french } from './french.ts'

const TEXTS: Record<TextLanguage, Texts> = { en: english, fr: french }

/** Choose what the program says to its user. */
export function textsFor(lang: TextLanguage): Texts {
  return TEXTS[lang]
}
