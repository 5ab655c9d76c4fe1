import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { create, type Font } from 'fontkit'

/** Families of the look, as their packages are called. */
export type Family = 'atkinson-hyperlegible-next' | 'atkinson-hyperlegible-mono' | 'bricolage-grotesque'

const require = createRequire(import.meta.url)
const opened = new Map<string, Font>()

/**
 * Open a cut of a family of the look, once.
 *
 * @param family
 *   Family.
 * @param script
 *   Letters that are in the cut.
 * @param weight
 *   Weight.
 * @returns
 *   Font.
 */
export function bundledFont(family: Family, script: 'latin' | 'latin-ext', weight: number): Font {
  return openedFont(`@fontsource/${family}/files/${family}-${script}-${weight}-normal.woff2`)
}

/**
 * Open the font that draws what the look lacks, once.
 *
 * @param isBold
 *   Whether the bold cut is asked for.
 * @returns
 *   Font.
 */
export function moreFont(isBold: boolean): Font {
  return openedFont(`dejavu-fonts-ttf/ttf/DejaVuSans${isBold ? '-Bold' : ''}.ttf`)
}

/**
 * Open a font, once.
 *
 * @param file
 *   File, as packages name it, or its path.
 * @returns
 *   Font.
 */
export function openedFont(file: string): Font {
  const font = opened.get(file) ?? (create(readFileSync(require.resolve(file))) as Font)
  opened.set(file, font)
  return font
}
