import type { Language } from './useLanguage.ts'
import english from './example.en.md?raw'
import french from './example.fr.md?raw'

/** The page that there is to see at once. */
export function exampleOf(language: Language): string {
  return language === 'fr' ? french : english
}
