import type { DeckBrand } from '../../../deck/brand.ts'
import { lookOf, type Tokens } from '../../../tokens/look.ts'

/** Colours and fonts that an office program offers for a presentation. */
export interface PptxTheme {
  name: string
  /** `rrggbb` by their names in ECMA-376, 20.1.6.2. */
  colours: Record<string, string>
  /** Families of titles and of text; without one, the program's own. */
  fonts: { major?: string; minor?: string }
}

/** Accents of a theme. */
const ACCENTS = 6

/**
 * Make the theme of a brand: what is written anew in the program looks like what is there.
 *
 * @returns
 *   Theme; nothing for a brand without colours.
 */
export function themeOf({ name = '', colours, families }: DeckBrand): PptxTheme | undefined {
  if (!colours) return
  const look = lookOf(colours)
  const own = look.isDark ? look.dark : look.light
  const areas = [...colours.hues.map(({ area }) => area), own['warn'] ?? '']
  const hex = (colour: string | undefined): string => (colour ?? '').slice(1).toUpperCase()
  const accents = Array.from({ length: ACCENTS }, (_, at) => [`accent${at + 1}`, hex(areas[at % areas.length])])
  return {
    name,
    colours: { ...grounds(own, look.isDark, hex), ...Object.fromEntries(accents), ...links(own, hex) },
    fonts: { ...(families.head && { major: families.head }), ...(families.text && { minor: families.text }) },
  }
}

/** « Dark » is what is written, and « light » what it is written on, whatever they look like. */
function grounds(own: Tokens, isDark: boolean, hex: (colour?: string) => string): Record<string, string> {
  const second = isDark ? own['muted'] : own['deep']
  return { dk1: hex(own['ink']), lt1: hex(own['paper']), dk2: hex(second), lt2: hex(own['surface']) }
}

function links(own: Tokens, hex: (colour?: string) => string): Record<string, string> {
  return { hlink: hex(own['hue-1']), folHlink: hex(own['muted']) }
}
