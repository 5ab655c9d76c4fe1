import { culori } from './culori.ts'

const { formatHex, interpolate, parse, wcagContrast } = culori

/** Least contrast of text (WCAG 2.2, 1.4.3). */
const LEAST = 4.5
/** Grounds of the look, light and dark, see `styles/tokens.css`. */
const PAPER = { light: '#fbfaf4', dark: '#0f211c' }
/** What is wrong with a colour; contrast as in WCAG 2.2. */
export type ColourProblem =
  { id: 'no-colour' } | { id: 'contrast'; colour: string; ground: string; found: number; least: number }

/** How much of a colour is in its tint. */
const SHARE = { light: 0.11, dark: 0.25 }

/**
 * Tell what is wrong with a colour of the theme: text is set in it, on the paper and on a tint of its own.
 *
 * @returns
 *   That it is none, or how little contrast it has on its tint; nothing when it will do.
 */
export function colourProblem(colour: unknown): ColourProblem | undefined {
  if (typeof colour !== 'string' || !/^#[0-9a-f]{6}$/i.test(colour)) return { id: 'no-colour' }
  const { tint } = lightOf(colour)
  const contrast = Math.min(wcagContrast(colour, tint), wcagContrast(colour, PAPER.light))
  if (contrast >= LEAST) return
  return { id: 'contrast', colour, ground: tint, found: Math.floor(contrast * 10) / 10, least: LEAST }
}

/**
 * Write the style sheet that gives the deck colours of its own, one for each pillar in turn; those that are not given
 * stay those of the look.
 *
 * @param colours
 *   Colours without a problem.
 * @returns
 *   Style sheet; empty where there are none.
 */
export function paletteStyles(colours: string[]): string {
  const rule = (selector: string, pairOf: typeof lightOf): string => {
    const pairs = colours
      .map(pairOf)
      .map(({ hue, tint }, at) => `--deck-hue-${at + 1}:${hue};--deck-tint-${at + 1}:${tint}`)
    return `${selector}{${pairs.join(';')}}`
  }
  return colours.length ? `${rule('html:root', lightOf)}${rule('html.dark:root', darkOf)}\n` : ''
}

/**
 * Tell what a colour of the theme goes with in the light look.
 *
 * @returns
 *   The colour, and its tint.
 */
export function lightOf(hue: string): { hue: string; tint: string } {
  return { hue, tint: mixed('#ffffff', hue, SHARE.light) }
}

/** On a dark ground a colour has to be lighter, as little as it takes. */
function darkOf(colour: string): { hue: string; tint: string } {
  const tint = mixed(PAPER.dark, colour, SHARE.dark)
  const steps = Array.from({ length: 21 }, (_, step) => mixed(colour, '#ffffff', step / 20))
  const isClear = (hue: string): boolean => wcagContrast(hue, tint) >= LEAST && wcagContrast(hue, PAPER.dark) >= LEAST
  return { hue: steps.find(isClear) ?? '#ffffff', tint }
}

function mixed(from: string, to: string, share: number): string {
  return formatHex(interpolate([parse(from) ?? from, parse(to) ?? to], 'oklab')(share))
}
