import type { Font } from 'fontkit'
import type { Lettering } from '../../fonts/brandFonts.ts'
import { cutsOf, type Face, moreFontOf } from '../../fonts/coverage.ts'
import { fallbackFont, has, openFont } from '../../fonts/openFont.ts'
import { emojiPlaces } from '../../text/emoji.ts'
import { isIn, scriptFontOf, slicesOf } from '../../fonts/scriptFonts.ts'

/** Width in em of what the bundled fonts lack: emoji and ideographs are squares, and no letter is wider. */
const SQUARE = 1
/** Letters that are joined to shapes, or bear marks: their width is that of the word. */
const JOINED =
  /([\p{scx=Arabic}\p{scx=Hebrew}\p{scx=Thai}\p{scx=Devanagari}\p{scx=Bengali}\p{scx=Gujarati}\p{scx=Gurmukhi}\p{scx=Kannada}\p{scx=Khmer}\p{scx=Malayalam}\p{scx=Myanmar}\p{scx=Sinhala}\p{scx=Tamil}\p{scx=Telugu}](?:[\p{L}\p{M}\u200C\u200D])*)/u
/** Emoji that is shown as a picture; the others are letters unless a selector follows (Unicode Technical Standard 51, 4). */
const PICTURE = /^\p{Emoji_Presentation}|[\uFE0F\u20E3\u200D\p{EMod}]/u
/** Takes no room of its own: joiners, variation selectors, marks on the letter before. */
const NO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}]$/u

/** Longest word that is set as one: of thousands of letters, some fonts take the square of their time. */
const LONGEST = 400

let faces = new Map<Face, Read>()
let own: Lettering = {}
let no = 0

/** A face as it was read. */
interface Read {
  cuts: Font[]
  /** Width in em of what the look's font of code lacks: as wide as all of its letters, see `fonts/fallbackFaces`. */
  fixed?: number | undefined
  /** Width in em of characters that were measured before. */
  widths: Map<string, number>
  /** Width in em of words that were measured before. */
  words: Map<string, number>
}

/**
 * Measure with the fonts of a brand, which are asked before ours, while something is made.
 *
 * @param lettering
 *   Fonts; nothing for ours.
 */
export function measuredWith<Made>(lettering: Lettering | undefined, make: () => Made): Made {
  if (!lettering) return make()
  const before = { faces, own, no }
  faces = new Map()
  own = lettering
  no = numberOf(lettering)
  try {
    return make()
  } finally {
    ;({ faces, own, no } = before)
  }
}

/** Tell which fonts are measured with now: answers for one number hold for no other. */
export function letteringNo(): number {
  return no
}

const numbers = new WeakMap<Lettering, number>()
let last = 0

function numberOf(lettering: Lettering): number {
  const number = numbers.get(lettering) ?? ++last
  numbers.set(lettering, number)
  return number
}

/**
 * Measure a text by the advance widths of its letters, kerning included.
 *
 * @param face
 *   What it is set in.
 * @returns
 *   Width in em.
 */
export function advanceOf(text: string, face: Face): number {
  const known = faces.get(face) ?? read(face)
  const { words } = known
  const measured = words.get(text)
  if (measured !== undefined) return measured
  let sum = 0
  let from = 0
  for (const { emoji, index } of emojiPlaces(text).filter(({ emoji }) => PICTURE.test(emoji))) {
    sum += textWidth(text.slice(from, index), face, known) + SQUARE
    from = index + emoji.length
  }
  sum += textWidth(text.slice(from), face, known)
  words.set(text, sum)
  return sum
}

function textWidth(text: string, face: Face, known: Read): number {
  if (!text) return 0
  if (text.length > LONGEST) return lettersWidth(text, known)
  const [first] = known.cuts
  if (first && Array.from(text).every((character) => has(first, character)))
    return first.layout(text).advanceWidth / first.unitsPerEm
  return text
    .split(JOINED)
    .map((run, index) => (index % 2 ? joinedWidth(run, face) : undefined) ?? lettersWidth(run, known))
    .reduce((sum, width) => sum + width, 0)
}

function lettersWidth(text: string, known: Read): number {
  return Array.from(text).reduce((sum, character) => sum + widthOf(character, known), 0)
}

function widthOf(character: string, { cuts, widths, fixed }: Read): number {
  if (NO_WIDTH.test(character)) return 0
  const measured = widths.get(character)
  if (measured !== undefined) return measured
  const font = cuts.find((cut) => has(cut, character))
  const width = font
    ? widthIn(font, character)
    : (scriptFontOf(character, 'en')?.width ?? moreWidth(character, fixed) ?? SQUARE)
  widths.set(character, width)
  return width
}

function widthIn(font: Font, character: string): number {
  return font.glyphForCodePoint(character.codePointAt(0) ?? 0).advanceWidth / font.unitsPerEm
}

/** Width of letters that the font of their script joins; nothing where it is not installed. */
function joinedWidth(run: string, face: Face): number | undefined {
  const font = scriptFontOf(run[0] ?? '', 'en')
  const code = run.codePointAt(0) ?? 0
  const slice = font && slicesOf(font).find(({ ranges }) => isIn(code, ranges))
  if (!slice) return
  const opened = openFont(slice.file(face === 'bold' || face === 'head' ? 700 : 400))
  return opened.layout(run).advanceWidth / opened.unitsPerEm
}

function moreWidth(character: string, fixed?: number): number | undefined {
  const font = moreFontOf(character)
  return font && (fixed !== undefined && font === fallbackFont(true) ? fixed : widthIn(font, character))
}

/** Open the fonts of a face, once. */
function read(face: Face): Read {
  const ours = cutsOf(face)
  const fixed = face === 'mono' ? widthIn(ours[0], '0') : undefined
  const known: Read = { cuts: [...(own[face] ?? []), ...ours], fixed, widths: new Map(), words: new Map() }
  faces.set(face, known)
  return known
}

declare module 'vfile' {
  interface DataMap {
    /** Fonts of a brand that the deck is measured with, before ours. */
    lettering: Lettering
  }
}
