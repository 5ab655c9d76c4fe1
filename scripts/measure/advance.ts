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
const widths = new Map<Face, Map<number, number>>()

/**
 * Add up the real advance widths of a text; kerning, which brings letters closer, is left out.
 *
 * @param text
 *   Text.
 * @param face
 *   What it is set in.
 * @returns
 *   Width in em.
 */
export function advanceOf(text: string, face: Face): number {
  const known = widths.get(face) ?? read(face)
  let sum = 0
  for (const emojiOrText of text.split(/(\p{RGI_Emoji})/v)) {
    if (/^\p{RGI_Emoji}$/v.test(emojiOrText)) sum += SQUARE
    else for (const character of emojiOrText) sum += widthOf(character, known)
  }
  return sum
}

function widthOf(character: string, known: Map<number, number>): number {
  if (NO_WIDTH.test(character)) return 0
  return known.get(character.codePointAt(0) ?? 0) ?? SQUARE
}

/** Read the fonts of a face, once. */
function read(face: Face): Map<number, number> {
  const [name, weight] = FACES[face]
  const family = name.slice(name.indexOf('/') + 1)
  const all = new Map<number, number>()
  for (const script of ['latin-ext', 'latin']) {
    const path = require.resolve(`${name}/files/${family}-${script}-${weight}-normal.woff2`)
    const font = create(readFileSync(path)) as Font
    for (const code of font.characterSet) all.set(code, font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm)
  }
  widths.set(face, all)
  return all
}
