import type { ComputedRef, Ref } from 'vue'
import type { TryWords } from './words/tryWords.ts'
import { computed, ref, watchEffect } from 'vue'
import { english } from './words/english.ts'
import { french } from './words/french.ts'

/** Languages of the page. */
export type Language = 'fr' | 'en'

const WORDS: Readonly<Record<Language, TryWords>> = { fr: french, en: english }
/** Name of the setting in the address: `?lang=en`. */
const KEY = 'lang'

/**
 * Tell the page in a language: the one of its address, else the first of the browser’s that it has, else English.
 *
 * @returns
 *   Language, which can be set, and its words.
 */
export function useLanguage(): { language: Ref<Language>; words: ComputedRef<TryWords> } {
  const asked = new URLSearchParams(location.search).get(KEY)
  const known = [asked, ...navigator.languages].flatMap((tag) => languageOf(tag ?? ''))
  const language = ref(known[0] ?? 'en')
  const words = computed(() => WORDS[language.value])
  watchEffect(() => {
    document.documentElement.lang = language.value
    document.title = words.value.title
    const address = new URL(location.href)
    if (language.value === address.searchParams.get(KEY)) return
    address.searchParams.set(KEY, language.value)
    history.replaceState(null, '', address)
  })
  return { language, words }
}

function languageOf(tag: string): Language[] {
  const language = tag.toLowerCase().split('-')[0]
  return language === 'fr' || language === 'en' ? [language] : []
}
