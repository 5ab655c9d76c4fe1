import type { VFile } from 'vfile'
import type { DeckBrand } from '../deck/brand.ts'
import { isFrench } from '../locales/phrasesFor.ts'
import { frenchSpaces } from '../text/frenchSpaces.ts'

/**
 * Tell what a deck wears of an organisation: colours that the page asks for come before those of the brand.
 *
 * @returns
 *   Brand; nothing where the deck wears our look.
 */
export function brandOfPage({ data }: VFile): DeckBrand | undefined {
  const { settings, lang = 'en' } = data
  const brand = data.brand && isFrench(lang) ? inFrench(data.brand) : data.brand
  const [first, ...others] = settings?.colours ?? []
  if (!brand?.colours || first === undefined) return brand
  const hues = [first, ...others].map((area) => ({ area }))
  return { ...brand, colours: { ...brand.colours, brand: first, hues } }
}

/** Its texts stand among those of the page. */
function inFrench(brand: DeckBrand): DeckBrand {
  const { footer, licence } = brand
  return {
    ...brand,
    ...(footer !== undefined && { footer: frenchSpaces(footer) }),
    ...(licence !== undefined && { licence: frenchSpaces(licence) }),
  }
}
