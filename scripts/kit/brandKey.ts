import type { DeckBrand } from '../deck/brand.ts'

/**
 * Name all of a brand that is seen: what its files hold is told by their hashes, and where they are makes no difference.
 *
 * @param brand
 *   Brand; none for our look.
 * @returns
 *   Key.
 */
export function brandKey(brand: DeckBrand | undefined): string | undefined {
  return JSON.stringify(brand, (key, value: unknown) => (PLACES.has(key) ? undefined : value))
}

const PLACES = new Set(['from', 'content', 'paths'])
