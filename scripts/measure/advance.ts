import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { create, type Font } from 'fontkit'

/** Fonts of the look, by what they are for: each in the cuts that the site bundles. */
const FACES = {
  text: ['@fontsource/atkinson-hyperlegible-next', 400],
  bold: ['@fontsource/atkinson-hyperlegible-next', 700],
  head: ['@fontsource/bricolage-grotesque', 800],
  mono: ['@fontsource/atkinson-hyperlegible-mono', 400],
} as const

/** What a text is set in. */
export type Face = keyof typeof FACES

/** Width in em of what the bundled fonts lack: emoji and ideographs are squares, and no letter is wider. */
const SQUARE = 1
/** Takes no room of its own: joiners, variation selectors, marks on the letter before. */
const NO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}]$/u

const require = createRequire(import.meta.url)
const faces = new Map<Face, Read>()

/** A face as it was read. */
interface Read {
  latin: Font
  /** Width in em of each character. */
  widths: Map<number, number>
  /** Width in em of words that were measured before. */
  words: Map<string, number>
}

/**
 * Measure a text by the advance widths of its letters, kerning included.
 *
 * @param text
 *   Text.
 * @param face
 *   What it is set in.
 * @returns
 *   Width in em.
 */
export function advanceOf(text: string, face: Face): number {
  const { latin, widths, words } = faces.get(face) ?? read(face)
  const measured = words.get(text)
  if (measured !== undefined) return measured
  let sum = 0
  for (const part of text.split(/(\p{RGI_Emoji})/v)) {
    if (/^\p{RGI_Emoji}$/v.test(part)) sum += SQUARE
    else if (Array.from(part).every((character) => latin.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)))
      sum += part ? latin.layout(part).advanceWidth / latin.unitsPerEm : 0
    else for (const character of part) sum += widthOf(character, widths)
  }
  words.set(text, sum)
  return sum
}

function widthOf(character: string, known: Map<number, number>): number {
  if (NO_WIDTH.test(character)) return 0
  const code = character.codePointAt(0) ?? 0
  return known.get(code) ?? moreWidth(code) ?? SQUARE
}

let more: Font | undefined

/** Bold cut of the font that draws what the look lacks: the widest it has. */
function moreFont(): Font {
  more ??= create(readFileSync(require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'))) as Font
  return more
}

function moreWidth(code: number): number | undefined {
  const font = moreFont()
  return font.hasGlyphForCodePoint(code) ? font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm : undefined
}

/**
 * Tell whether the font that draws what the look lacks has a character.
 *
 * @param character
 *   Character.
 * @returns
 *   Whether it has.
 */
export function moreHas(character: string): boolean {
  return moreFont().hasGlyphForCodePoint(character.codePointAt(0) ?? 0)
}

/**
 * Tell whether a font of the look has no letter for a character.
 *
 * @param character
 *   Character.
 * @returns
 *   Whether it is missing in text, titles or code.
 */
export function lacks(character: string): boolean {
  const code = character.codePointAt(0) ?? 0
  return (Object.keys(FACES) as Face[]).some((face) => !(faces.get(face) ?? read(face)).widths.has(code))
}

/** Read the fonts of a face, once. */
function read(face: Face): Read {
  const [name, weight] = FACES[face]
  const family = name.slice(name.indexOf('/') + 1)
  const open = (script: string): Font =>
    create(readFileSync(require.resolve(`${name}/files/${family}-${script}-${weight}-normal.woff2`))) as Font
  const latin = open('latin')
  const widths = new Map<number, number>()
  for (const font of [open('latin-ext'), latin]) {
    for (const code of font.characterSet) widths.set(code, font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm)
  }
  const known = { latin, widths, words: new Map<string, number>() }
  faces.set(face, known)
  return known
}
