import { type Look, type LookColours, lookOf } from '../tokens/look.ts'
import { type LookFonts, lookStyles, pageLookStyles } from '../tokens/lookStyles.ts'
import { paletteStyles } from '../tokens/palette.ts'

/**
 * Write the style sheet of what a deck wears instead of our look: colours that its page asks for, or those and the fonts
 * of a brand.
 *
 * @param headmatter
 *   Settings of the deck.
 * @returns
 *   Style sheet; empty where it wears our look.
 */
export function wornStyles(headmatter: object): string {
  const { colours, look, families } = wornOf(headmatter)
  return paletteStyles(colours) + lookStyles(look, families)
}

/** Write the same for a page beside the deck that is none. */
export function wornPageStyles(headmatter: object): string {
  const { colours, look, families } = wornOf(headmatter)
  return paletteStyles(colours) + pageLookStyles(look, families)
}

function wornOf(headmatter: object): { colours: string[]; look: Look | undefined; families: LookFonts } {
  const { colours = [], brand = {} } = headmatter as {
    colours?: string[]
    brand?: { colours?: LookColours; fonts?: LookFonts }
  }
  const { text, head, mono } = brand.fonts ?? {}
  const families = { ...(text && { text }), ...(head && { head }), ...(mono && { mono }) }
  return { colours, look: brand.colours && lookOf(brand.colours), families }
}
