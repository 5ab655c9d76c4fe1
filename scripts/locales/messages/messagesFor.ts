import type { TextLanguage } from '../texts/textLanguage.ts'
import type { Messages } from './facts.ts'
import { english } from './english.ts'
import { french } from './french.ts'

const MESSAGES: Record<TextLanguage, Messages> = { en: english, fr: french }

/** Choose the texts of what is reported on pages. */
export function messagesFor(lang: TextLanguage): Messages {
  return MESSAGES[lang]
}
