import type { InterfaceWords } from '../../scripts/locales/interface/interfaceWords.ts'
import { configs } from '@slidev/client/env.ts'
import { shallowRef } from 'vue'

/** Words of each language, by its tag without region; each in a file of its own, of which a deck loads one. */
const LANGUAGES: Readonly<Record<string, () => Promise<InterfaceWords>>> = {
  de: async () => (await import('../../scripts/locales/interface/german.ts')).german,
  en: async () => (await import('../../scripts/locales/interface/english.ts')).english,
  es: async () => (await import('../../scripts/locales/interface/spanish.ts')).spanish,
  fr: async () => (await import('../../scripts/locales/interface/french.ts')).french,
  it: async () => (await import('../../scripts/locales/interface/italian.ts')).italian,
  nl: async () => (await import('../../scripts/locales/interface/dutch.ts')).dutch,
  pt: async () => (await import('../../scripts/locales/interface/portuguese.ts')).portuguese,
}

/** What a word is to be told: numbers and the like, where it is about some. */
type Told<Key extends keyof InterfaceWords> = InterfaceWords[Key] extends (...told: infer All) => string ? All : []

const words = shallowRef<InterfaceWords>()
/** Language that was asked for last. */
let asked: string | undefined

/**
 * Say a word of the windows around the slides in the language of the deck. The first one to be said has them loaded, so
 * that a first slide without a window around it carries none.
 *
 * @param key
 *   Which word.
 * @param told
 *   Numbers and the like that it is about.
 * @returns
 *   Word; empty as long as the words are on their way. Who says it while drawing is drawn again when they are there.
 */
export function say<Key extends keyof InterfaceWords>(key: Key, ...told: Told<Key>): string {
  const lang = configs.lang ?? 'en'
  if (lang !== asked) void loadInterfaceWords(lang)
  const word: unknown = words.value?.[key]
  return typeof word === 'function' ? (word as (...told: unknown[]) => string)(...told) : String(word ?? '')
}

/**
 * Load the words of a language.
 *
 * @param lang
 *   BCP 47 tag; its region does not count, and a language that we do not have is English.
 * @returns
 *   Promise that resolves when they can be said, or without a network cannot: the next word asks for them again.
 */
export async function loadInterfaceWords(lang: string): Promise<void> {
  asked = lang
  const load = LANGUAGES[new Intl.Locale(lang).language] ?? LANGUAGES['en']
  try {
    const loaded = await load?.()
    if (asked === lang) words.value = loaded
  } catch {
    if (asked === lang) asked = undefined
  }
}
