import { type Look, type LookColours, lookOf } from '../tokens/look.ts'
import { lookStyles, pageLookStyles } from '../tokens/lookStyles.ts'
import type { FontRole } from '../tokens/brandFont.ts'
import { paletteStyles } from '../tokens/palette.ts'

const ROLES: readonly FontRole[] = ['text', 'head', 'mono']

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
  const { colours, look, roles } = wornOf(headmatter)
  return paletteStyles(colours) + lookStyles(look, roles)
}

/** Write the same for a page beside the deck that is none. */
export function wornPageStyles(headmatter: object): string {
  const { colours, look, roles } = wornOf(headmatter)
  return paletteStyles(colours) + pageLookStyles(look, roles)
}

function wornOf(headmatter: object): { colours: string[]; look: Look | undefined; roles: FontRole[] } {
  const { colours = [], brand = {} } = headmatter as {
    colours?: string[]
    brand?: { colours?: LookColours; fonts?: Partial<Record<FontRole, string>> }
  }
  const { fonts = {} } = brand
  return { colours, look: brand.colours && lookOf(brand.colours), roles: ROLES.filter((role) => fonts[role]) }
}
