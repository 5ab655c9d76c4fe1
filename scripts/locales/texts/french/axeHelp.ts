import { createRequire } from 'node:module'

/** What axe-core says of its rules, as far as it is asked for here. */
interface AxeWords {
  rules: Record<string, { help: string }>
}

/**
 * Find what a rule of axe-core asks for, in French: axe-core comes with its own translation, which is read when a fault is
 * told.
 *
 * @param otherwise
 *   What axe-core says in English: for rules that are not translated.
 */
export function axeHelp(rule: string, otherwise: string): string {
  const { rules } = createRequire(import.meta.url)('axe-core/locales/fr.json') as AxeWords
  return Object.hasOwn(rules, rule) ? (rules[rule]?.help ?? otherwise) : otherwise
}
