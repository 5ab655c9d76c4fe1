import type { Phrases } from './phrases.ts'
import { dutch } from './dutch.ts'
import { english } from './english.ts'
import { french } from './french.ts'
import { german } from './german.ts'
import { italian } from './italian.ts'
import { portuguese } from './portuguese.ts'
import { spanish } from './spanish.ts'

/** Words by language, without region. */
const phrases: Readonly<Record<string, Phrases>> = {
  de: german,
  en: english,
  es: spanish,
  fr: french,
  it: italian,
  nl: dutch,
  pt: portuguese,
}

/**
 * Choose the words that go with a language.
 *
 * @param lang
 *   BCP 47 tag.
 * @returns
 *   Words in that language, whatever its region; in English when there are none.
 */
export function phrasesFor(lang: string): Phrases {
  return phrases[new Intl.Locale(lang).language] ?? english
}

/**
 * Tell whether a language is French, whatever its region.
 *
 * @param lang
 *   BCP 47 tag.
 * @returns
 *   Whether French typography and words apply.
 */
export function isFrench(lang: string): boolean {
  return new Intl.Locale(lang).language === 'fr'
}
