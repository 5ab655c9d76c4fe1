import type { FontRole } from '../tokens/brandFont.ts'
import type { CoverStyle } from '../tokens/look.ts'

/** Where something stands; line and column begin at 1. */
export interface Place {
  /** Path of the file, as people know it. */
  path: string
  line: number
  column: number
}

/** A value, and where it stands. */
export interface Told<Value = string> {
  value: Value
  at: Place
}

/** What a colour is for. */
export type ColourRole =
  'primary' | 'secondary' | 'tertiary' | 'paper' | 'ink' | 'darkPaper' | 'darkInk' | 'warning' | 'danger'

/** A file of a font. */
export interface FontFile {
  family: string
  /** Path, told from the file that names it. */
  path: string
  /** Weight, or the least and the most of a variable font (default: what the font says). */
  weight?: number
  style?: 'normal' | 'italic'
}

/** What an organisation says of its look: paths are told from the file that names them. */
export interface Brand {
  name?: Told
  logo?: { light?: Told; dark?: Told; alt?: string }
  icon?: Told
  /** Colours as `#rrggbb`. */
  colours: Partial<Record<ColourRole, Told>>
  /** All colours that it has by name: shades for text are looked for among them. */
  palette: Array<{ name: string; colour: string }>
  families: Partial<Record<FontRole, Told>>
  /** Weights that roles ask for. */
  weights: Partial<Record<FontRole, number>>
  fontFiles: Array<Told<FontFile>>
  /** Families that only a service of somebody else has, each with its name: `google`. */
  fetched: Array<Told<{ family: string; source: string }>>
  cover?: Told<CoverStyle>
  /** `none`, `network`, or the path of a picture. */
  motif?: Told
  footer?: Told
  licence?: Told
}

/** Make a brand that says nothing. */
export function emptyBrand(): Brand {
  return { colours: {}, palette: [], families: {}, weights: {}, fontFiles: [], fetched: [] }
}

/**
 * Join two brands: what the first one does not say, the second does. Colours are of one of them, and so are logos.
 *
 * @param first
 *   What counts more.
 */
export function joinedBrands(first: Brand, second: Brand): Brand {
  const hasColours = Object.keys(first.colours).length > 0
  return {
    ...second,
    ...first,
    ...(hasColours ? {} : { colours: second.colours, palette: second.palette }),
    families: { ...second.families, ...first.families },
    weights: { ...second.weights, ...first.weights },
    fontFiles: [...first.fontFiles, ...second.fontFiles],
    fetched: [...first.fetched, ...second.fetched],
  }
}
