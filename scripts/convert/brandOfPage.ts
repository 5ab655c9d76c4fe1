import type { VFile } from 'vfile'
import type { DeckBrand } from '../deck/brand.ts'

/**
 * Tell what a deck wears of an organisation: colours that the page asks for come before those of the brand.
 *
 * @returns
 *   Brand; nothing where the deck wears our look.
 */
export function brandOfPage({ data }: VFile): DeckBrand | undefined {
  const { brand, settings } = data
  const [first, ...others] = settings?.colours ?? []
  if (!brand?.colours || first === undefined) return brand
  const hues = [first, ...others].map((area) => ({ area }))
  return { ...brand, colours: { ...brand.colours, brand: first, hues } }
}
