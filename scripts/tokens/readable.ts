import { culori } from './culori.ts'

const { clampChroma, converter, formatHex, interpolate, parse, wcagContrast } = culori
const oklch = converter('oklch')

/** Least contrast of text (WCAG 2.2, 1.4.3). */
export const LEAST_CONTRAST = 4.5
/** Steps of lightness that are tried, from the colour to black or white. */
const STEPS = 100

/** Lightness (0 to 1), chroma (0 to about 0.37) and hue (degrees) of a colour in OKLCH. */
export interface Lch {
  l: number
  c: number
  h: number
}

/**
 * Tell the contrast of two colours.
 *
 * @returns
 *   Ratio as in WCAG 2.2, 1 to 21.
 */
export function contrastOf(one: string, other: string): number {
  return wcagContrast(one, other)
}

/** Tell a colour in OKLCH; greys have no hue, which is 0 here. */
export function lchOf(colour: string): Lch {
  const { l = 0, c = 0, h = 0 } = oklch(colour) ?? {}
  return { l, c, h }
}

/** Write a colour of OKLCH as `#rrggbb`; one that screens do not show is paler. */
export function hexOf({ l, c, h }: Lch): string {
  return formatHex(clampChroma({ mode: 'oklch', l, c, h }, 'oklch'))
}

/** Mix two colours in Oklab; `share` of 0 is the first. */
export function mixedColour(from: string, to: string, share: number): string {
  return formatHex(interpolate([parse(from) ?? from, parse(to) ?? to], 'oklab')(share))
}

/** Tell whether dark letters are read better on a ground than light ones. */
export function isPale(ground: string): boolean {
  return contrastOf(ground, '#000000') > contrastOf(ground, '#ffffff')
}

/**
 * Find the colour nearest to another that can be read: its lightness changes, as little as it takes; hue stays.
 *
 * @param colour
 *   `#rrggbb`.
 * @param grounds
 *   What it has to be read on.
 * @param to
 *   Where it may go.
 * @param least
 *   Contrast that it needs (default: that of text).
 * @returns
 *   Colour; black or white where none nearer will do.
 */
export function readable(colour: string, grounds: string[], to: 'darker' | 'lighter', least = LEAST_CONTRAST): string {
  const { l, c, h } = lchOf(colour)
  const end = to === 'darker' ? 0 : 1
  for (let step = 0; step <= STEPS; step++) {
    const tried = step ? hexOf({ l: l + ((end - l) * step) / STEPS, c, h }) : colour
    if (grounds.every((ground) => contrastOf(tried, ground) >= least)) return tried
  }
  return end ? '#ffffff' : '#000000'
}
