import type { Font } from 'fontkit'
import { bundledFont, fallbackFont, type Family, has, openFont, symbolFontFile } from './openFont.ts'

/** Fonts of the look, by what they are for: each in the cuts that the site bundles. */
export const FACES = {
  text: ['atkinson-hyperlegible-next', 400],
  bold: ['atkinson-hyperlegible-next', 700],
  head: ['bricolage-grotesque', 800],
  mono: ['atkinson-hyperlegible-mono', 400],
} as const satisfies Record<string, [Family, number]>

/** What a text is set in. */
export type Face = keyof typeof FACES

/** Cuts of a face, in the order in which they are asked. */
export type Cuts = [latin: Font, latinExt: Font]

const opened = new Map<Face, Cuts>()

/**
 * Open the fonts of a face, once.
 *
 * @returns
 *   Its cuts.
 */
export function cutsOf(face: Face): Cuts {
  const [family, weight] = FACES[face]
  const cuts = opened.get(face) ?? [bundledFont(family, 'latin', weight), bundledFont(family, 'latin-ext', weight)]
  opened.set(face, cuts)
  return cuts
}

/**
 * Tell whether a font of the look has no letter for a character.
 *
 * @returns
 *   Whether it is missing in text, titles or code.
 */
export function lacks(character: string): boolean {
  return (Object.keys(FACES) as Face[]).some((face) => !cutsOf(face).some((cut) => has(cut, character)))
}

/** Tell whether a font that draws what the look lacks has a character. */
export function moreHas(character: string): boolean {
  return moreFontOf(character) !== undefined
}

/**
 * Find the font that draws a character which the look lacks; of its cuts the bold one, which is the widest.
 *
 * @returns
 *   Font; nothing when none has the character.
 */
export function moreFontOf(character: string): Font | undefined {
  if (has(fallbackFont(true), character)) return fallbackFont(true)
  const file = symbolFontFile(character)
  return file === undefined ? undefined : openFont(file)
}
