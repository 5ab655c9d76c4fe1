import type { Font } from 'fontkit'
import type { Family } from '../bundledFont.ts'
import { bundledFont, has, moreFont, openedFont, signFile } from '../bundledFont.ts'
import { isIn, scriptFontOf, slicesOf } from '../scriptFonts.ts'

/** Fonts of the look, by what they are for: each in the cuts that the site bundles. */
const FACES = {
  text: ['atkinson-hyperlegible-next', 400],
  bold: ['atkinson-hyperlegible-next', 700],
  head: ['bricolage-grotesque', 800],
  mono: ['atkinson-hyperlegible-mono', 400],
} as const satisfies Record<string, [Family, number]>

/** What a text is set in. */
export type Face = keyof typeof FACES

/** Width in em of what the bundled fonts lack: emoji and ideographs are squares, and no letter is wider. */
const SQUARE = 1
/** Letters that are joined to shapes, or bear marks: their width is that of the word. */
const JOINED =
  /([\p{scx=Arabic}\p{scx=Hebrew}\p{scx=Thai}\p{scx=Devanagari}\p{scx=Bengali}\p{scx=Gujarati}\p{scx=Gurmukhi}\p{scx=Kannada}\p{scx=Khmer}\p{scx=Malayalam}\p{scx=Myanmar}\p{scx=Sinhala}\p{scx=Tamil}\p{scx=Telugu}](?:[\p{L}\p{M}\u200C\u200D])*)/u
/** Takes no room of its own: joiners, variation selectors, marks on the letter before. */
const NO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}]$/u

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
    else
      for (const [index, run] of part.split(JOINED).entries())
        sum += (index % 2 ? joinedWidth(run, face) : undefined) ?? lettersWidth(run, widths)
  }
  words.set(text, sum)
  return sum
}

function lettersWidth(text: string, known: Map<number, number>): number {
  return Array.from(text).reduce((sum, character) => sum + widthOf(character, known), 0)
}

function widthOf(character: string, known: Map<number, number>): number {
  if (NO_WIDTH.test(character)) return 0
  const code = character.codePointAt(0) ?? 0
  return known.get(code) ?? scriptFontOf(character, 'en')?.width ?? moreWidth(character) ?? SQUARE
}

/** Width of letters that the font of their script joins; nothing where it is not installed. */
function joinedWidth(run: string, face: Face): number | undefined {
  const font = scriptFontOf(run[0] ?? '', 'en')
  const code = run.codePointAt(0) ?? 0
  const slice = font && slicesOf(font).find(({ ranges }) => isIn(code, ranges))
  if (!slice) return
  const opened = openedFont(slice.file(face === 'bold' || face === 'head' ? 700 : 400))
  return opened.layout(run).advanceWidth / opened.unitsPerEm
}

function moreWidth(character: string): number | undefined {
  const font = moreFontOf(character)
  const glyph = font?.glyphForCodePoint(character.codePointAt(0) ?? 0)
  return font && glyph && glyph.advanceWidth / font.unitsPerEm
}

/**
 * Tell whether a font that draws what the look lacks has a character.
 *
 * @param character
 *   Character.
 * @returns
 *   Whether one has.
 */
export function moreHas(character: string): boolean {
  return moreFontOf(character) !== undefined
}

/** The bold cut is the widest. */
function moreFontOf(character: string): Font | undefined {
  if (has(moreFont(true), character)) return moreFont(true)
  const file = signFile(character)
  return file === undefined ? undefined : openedFont(file)
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
  const [family, weight] = FACES[face]
  const latin = bundledFont(family, 'latin', weight)
  const widths = new Map<number, number>()
  for (const font of [bundledFont(family, 'latin-ext', weight), latin]) {
    for (const code of font.characterSet) widths.set(code, font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm)
  }
  const known = { latin, widths, words: new Map<string, number>() }
  faces.set(face, known)
  return known
}
