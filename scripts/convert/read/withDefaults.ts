import type { Settings } from '../../deck/settings.ts'
import type { Matter } from '../../deck/types.ts'

/**
 * Complete the front matter of a page by what all pages tell their decks.
 *
 * @param matter
 *   Front matter; its own keys go before, those below `deck:` and, of the licence, those of the page.
 * @param defaults
 *   What is told where it does not say.
 */
export function withDefaults(matter: Matter, { licence, ...defaults }: Settings): Matter {
  const { deck } = matter
  const own = deck && typeof deck === 'object' && !Array.isArray(deck) ? deck : {}
  const isLicensed = matter['licence'] ?? matter['license']
  const told = { ...defaults, ...(licence !== undefined && !isLicensed && { licence }) }
  return Object.keys(told).length ? { ...matter, deck: { ...told, ...own } } : matter
}
