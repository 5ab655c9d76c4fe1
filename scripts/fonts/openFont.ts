import type { Font } from 'fontkit'
import { readFontFile } from './fontFiles.node.ts'
import { readFont } from './readFont.ts'

/** Families of the look, as their packages are called. */
export type Family = 'atkinson-hyperlegible-next' | 'atkinson-hyperlegible-mono' | 'bricolage-grotesque'

/** Fonts of signs, in the order in which they are asked. */
export const SIGNS = [
  '@fontsource/noto-sans-math/files/noto-sans-math-latin-400-normal.woff2',
  '@fontsource/noto-sans-symbols/files/noto-sans-symbols-symbols-400-normal.woff2',
  '@fontsource/noto-sans-symbols-2/files/noto-sans-symbols-2-symbols-400-normal.woff2',
]

const opened = new Map<string, Font>()

/**
 * Open a cut of a family of the look, once: from the older packing of the file that is shown, which Node unpacks.
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
  return openFont(cutFile(family, script, weight))
}

/**
 * Open the font that draws what the look lacks, once.
 *
 * @param isBold
 *   Whether the bold cut is asked for.
 * @returns
 *   Font.
 */
export function fallbackFont(isBold: boolean): Font {
  return openFont(fallbackFile(isBold))
}

/** Name the file of a cut, as packages name it. */
export function cutFile(family: Family, script: 'latin' | 'latin-ext', weight: number): string {
  return `@fontsource/${family}/files/${family}-${script}-${weight}-normal.woff`
}

/** Name the file of the font that draws what the look lacks, as its package names it. */
export function fallbackFile(isBold: boolean): string {
  return `dejavu-fonts-ttf/ttf/DejaVuSans${isBold ? '-Bold' : ''}.ttf`
}

/**
 * Find the file of the font that draws a sign which neither the look nor that font has.
 *
 * @param character
 *   Character.
 * @returns
 *   File, as packages name it; nothing when no font has the sign.
 */
export function symbolFontFile(character: string): string | undefined {
  return SIGNS.find((file) => has(openFont(file), character))
}

/**
 * Tell whether a font has a character.
 *
 * @param font
 *   Font.
 * @param character
 *   Character.
 * @returns
 *   Whether it has.
 */
export function has(font: Font, character: string): boolean {
  return font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)
}

/**
 * Open a font, once.
 *
 * @param file
 *   File, as packages name it.
 * @returns
 *   Font.
 */
export function openFont(file: string): Font {
  const font = opened.get(file) ?? read(file)
  opened.set(file, font)
  return font
}

function read(file: string): Font {
  const content = readFontFile(file)
  if (!content) throw new Error(`There is no font \`${file}\`.`)
  return readFont(content)
}
