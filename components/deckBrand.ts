import { useSlideContext } from '@slidev/client'

/** A picture of a brand, beside the deck, and its size in px. */
export interface BrandPicture {
  src: string
  width: number
  height: number
}

/** What the settings of a deck say of the brand that it wears. */
export interface BrandSettings {
  logo?: { alt: string; light?: BrandPicture; dark?: BrandPicture }
  motif?: 'none' | BrandPicture
  footer?: string
}

/** Read the brand that a deck wears; nothing of it where the deck wears our look. For the set-up of components. */
export function useDeckBrand(): BrandSettings {
  return brandIn(useSlideContext().$slidev.configs)
}

/** Read the brand out of the settings of a deck. */
export function brandIn(settings: Record<string, unknown>): BrandSettings {
  return (settings as { brand?: BrandSettings }).brand ?? {}
}
