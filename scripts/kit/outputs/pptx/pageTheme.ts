import type { FontRole, PresentationTheme } from '../../../office/presentation.ts'
import { culori } from '../../../tokens/culori.ts'

/** Accents of a theme that are hues of the look, as texts wear them; one more is the brand’s own colour, as areas do. */
const HUES = 5
/** Families that are no fonts of their own, see `styles/tokens.css`. */
const HELPERS = /^(?:Emoji Deck|Emoji Key|Deck More(?: Mono)?|Deck Fallback|sans-serif|serif|monospace)$/

/**
 * Make the colours of a theme of the custom properties of a page: what is written anew in the program looks like what is
 * there.
 *
 * @param token
 *   Value of a custom property, by its name without `--deck-`.
 * @returns
 *   Colours. « Dark » is what is written, and « light » what it is written on, whatever they look like.
 */
export function coloursOf(token: (name: string) => string): PresentationTheme['colours'] {
  const hex = (of: string): string => (culori.formatHex(token(of)) ?? '#000000').slice(1)
  const accents = Array.from({ length: HUES }, (_, at) => [`accent${at + 1}`, hex(`hue-${at + 1}`)])
  return {
    dk1: hex('ink'),
    lt1: hex('paper'),
    dk2: hex('muted'),
    lt2: hex('surface'),
    ...Object.fromEntries(accents),
    accent6: hex('brand'),
    hlink: hex('hue-1'),
    folHlink: hex('muted'),
  }
}

/** Families of a page, as its style sheets call them. */
export function familiesOf(token: (name: string) => string): Record<FontRole, string> {
  return { head: familyIn(token('head')), text: familyIn(token('text')), mono: familyIn(token('mono')) }
}

/** First family of a list that is a font of its own. */
function familyIn(list: string): string {
  return families(list).find((family) => !HELPERS.test(family)) ?? ''
}

function families(list: string): string[] {
  return list.split(',').map((family) => family.trim().replaceAll(/^["']|["']$/g, ''))
}

/**
 * Tell which font of a theme is the first in a list of families.
 *
 * @returns
 *   What it is for; that of text where none is named.
 */
export function roleIn(fonts: Record<FontRole, string>, list: string): FontRole {
  const named = families(list)
  const roles = (['text', 'head', 'mono'] as const).filter((role) => named.includes(fonts[role]))
  return roles.toSorted((one, other) => named.indexOf(fonts[one]) - named.indexOf(fonts[other]))[0] ?? 'text'
}
