import type { Offer } from './composition.ts'
import type { ListUnit } from './unit.ts'
import { led } from './led.ts'

/** An offer without what is the same for all lists. */
type Draft = Pick<Offer, 'composition' | 'sizes' | 'measure'> & Partial<Pick<Offer, 'badness' | 'body'>>

/**
 * Offers for a list, by what stands above it: the line that leads to it as the title, or above the list.
 *
 * @param unit
 *   List, see `listAt`.
 * @param count
 *   How many units it is made of.
 */
export function listOffers(unit: ListUnit, count: number, draft: Draft): Offer[] {
  const offer: Offer = { body: [unit.list], count, ...draft, ...(unit.part && { part: unit.part }) }
  return led(offer, unit)
}
