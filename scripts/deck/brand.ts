import type { BrandFont, FontRole } from '../tokens/brandFont.ts'
import type { LookColours } from '../tokens/look.ts'
import type { Picture } from './picture.ts'

/** The logo of an organisation: on light grounds, and on dark ones; where it has but one, that stands on a plate. */
export interface Logo {
  light?: Picture
  dark?: Picture
  alt: string
}

/** What a deck wears of an organisation, besides its words. */
export interface DeckBrand {
  name?: string
  /** Colours (default: ours). */
  colours?: LookColours
  logo?: Logo
  /** Sign of the organisation in small, with its content. */
  icon?: Picture
  /** What stands beside the words of the cover: our network (default), nothing, or a picture. */
  motif?: 'none' | Picture
  /** Line at the foot of all slides. */
  footer?: string
  /** Licence of talks whose page names none. */
  licence?: string
  /** What it calls its families, where they are not ours. */
  families: Partial<Record<FontRole, string>>
  /** Cuts that are shown. */
  fonts: BrandFont[]
}
