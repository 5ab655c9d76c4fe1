import type { Brand, Told } from './brand.ts'
import { type Hue, type Look, type LookColours, lookOf } from '../tokens/look.ts'
import { contrastOf, isPale, lchOf, LEAST_CONTRAST } from '../tokens/readable.ts'

/** Colours of a brand that take turns, by role. */
const IN_TURN = ['primary', 'secondary', 'tertiary'] as const
/** How many degrees of hue apart shades of one colour may be (OKLCH), and the chroma below which a colour is a grey. */
const SHADE = { hue: 18, grey: 0.02 }

/** A colour that cannot be read as it is, and what is set in its place. */
export interface Mended {
  given: Told
  ground: string
  /** Contrast that it has on that ground, 1 to 21. */
  before: number
  text: string
  after: number
  /** Name of the shade, where the brand has it itself. */
  shade?: string
}

/**
 * Choose the colours of a look among those of a brand. None is refused: one that cannot be read stays for areas, and text
 * is set in its own shade that can be, else in the nearest colour.
 *
 * @returns
 *   Colours, nothing where the brand names none; and what was mended for text.
 */
export function coloursOfBrand(brand: Brand): { colours: LookColours | undefined; mended: Mended[] } {
  const { colours: told, palette, cover } = brand
  const given = IN_TURN.flatMap((role) => told[role] ?? [])
  const areas = given.length ? given : [told.ink ?? told.paper ?? []].flat()
  const [first] = areas
  if (!first) return { colours: undefined, mended: [] }
  const warning = (told.danger ?? told.warning)?.value
  const grounds = {
    ...(told.paper && { paper: told.paper.value }),
    ...(told.ink && { ink: told.ink.value }),
    ...(told.darkPaper && { darkPaper: told.darkPaper.value }),
    ...(told.darkInk && { darkInk: told.darkInk.value }),
  }
  const rough = { brand: first.value, ...grounds, ...(warning && { warning }), ...(cover && { cover: cover.value }) }
  const plain = lookOf({ ...rough, hues: areas.map(({ value }) => ({ area: value })) })
  const shades = areas.map((area, at) => ownShade(area.value, palette, plain, at + 1))
  const hues: Hue[] = areas.map(({ value }, at) => ({ area: value, ...(shades[at] && { text: shades[at].colour }) }))
  const colours: LookColours = { ...rough, hues }
  const look = lookOf(colours)
  const shown = look.isDark ? look.dark : look.light
  const mended = areas.flatMap((given, at) => {
    const text = shown[`hue-${at + 1}`] ?? given.value
    return mendedText(given, text, shown['paper'] ?? '', shades[at]?.name)
  })
  const ink = told.ink ? mendedText(told.ink, shown['ink'] ?? '', shown['paper'] ?? '') : []
  return { colours, mended: [...mended, ...ink] }
}

function mendedText(given: Told, text: string, ground: string, shade?: string): Mended[] {
  if (text === given.value) return []
  const [before, after] = [contrastOf(given.value, ground), contrastOf(text, ground)]
  return [{ given, ground, before, text, after, ...(shade !== undefined && { shade }) }]
}

/** The shade of a colour that the brand has itself, and that can be read on the grounds of a light look. */
function ownShade(
  colour: string,
  palette: Brand['palette'],
  { isDark, light }: Look,
  no: number,
): Brand['palette'][number] | undefined {
  if (isDark) return
  const grounds = [light['paper'], light['surface'], light[`tint-${no}`]].map(String)
  const isRead = (one: string): boolean => grounds.every((ground) => contrastOf(one, ground) >= LEAST_CONTRAST)
  if (isRead(colour) || !grounds.every(isPale)) return
  const own = lchOf(colour)
  return palette
    .filter(({ colour }) => isRead(colour) && isSameHue(lchOf(colour), own))
    .toSorted((a, b) => lchOf(b.colour).l - lchOf(a.colour).l)[0]
}

function isSameHue(one: ReturnType<typeof lchOf>, other: ReturnType<typeof lchOf>): boolean {
  if (one.c < SHADE.grey || other.c < SHADE.grey) return one.c < SHADE.grey && other.c < SHADE.grey
  const apart = Math.abs(one.h - other.h) % 360
  return Math.min(apart, 360 - apart) <= SHADE.hue
}
