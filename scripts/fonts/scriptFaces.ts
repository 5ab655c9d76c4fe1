import { cssUrl } from './cssUrl.ts'
import type { ScriptFont } from './scriptFonts.ts'
import type { DeckText } from './deckText.ts'
import type { StoreFont } from './fontCache.ts'
import { uncoveredCharacters } from './uncoveredCharacters.ts'
import { fontFilePath } from './fontFiles.node.ts'
import { subsetScriptFont } from './subsetScriptFont.ts'
import { isVariable, scriptFontOf, slicesOf } from './scriptFonts.ts'
import { phraseCharacters } from './phraseCharacters.ts'

const WEIGHTS = [400, 700]
/** Letters of a font that are worth a file beside those of the first slide. */
const WORTH = 100
/** Takes part in shapes without being a letter: joiners, and the circle under lone marks. */
const JOINERS = ['\u200C', '\u200D', '\u25CC']

/**
 * Write the style sheet that draws the scripts of a deck that the fonts of the look lack, with fonts cut down to its
 * letters. They join the family of `fallbackFaces`. Letters of the first slide come first, in a file of their own.
 *
 * @param lettering
 *   What the deck is written in.
 * @param store
 *   Keeps a font, and tells the address that the style sheet names it by.
 * @returns
 *   Style sheet; empty where there are none.
 */
export async function scriptFaces(lettering: DeckText, store: StoreFont): Promise<string> {
  const first = new Set(lettering.texts[0])
  const faces: string[] = []
  for (const [font, letters] of fontsOf(lettering)) {
    for (const part of partsOf(font, letters, first)) {
      for (const weight of WEIGHTS)
        faces.push(face(font, part, weight, await store(await subsetScriptFont(font, part, weight))))
    }
  }
  return faces.join('\n')
}

/**
 * Write the same for all letters of the scripts, with the whole fonts.
 *
 * @param lettering
 *   What the deck is written in.
 * @returns
 *   Style sheet; empty where there are none.
 */
export function allScriptFaces(lettering: DeckText): string {
  return [...fontsOf(lettering).keys()].flatMap(wholeFaces).join('\n')
}

/** Letters of a deck by the font that draws them. */
function fontsOf({ texts, lang }: DeckText): Map<ScriptFont, string[]> {
  const fonts = new Map<ScriptFont, string[]>()
  for (const letter of uncoveredCharacters([...texts, phraseCharacters(lang)].join('\n'))) {
    const font = scriptFontOf(letter, lang)
    if (font && slicesOf(font).length) fonts.set(font, [...(fonts.get(font) ?? []), letter])
  }
  return fonts
}

/** Joined letters have to be in one file. */
function partsOf({ width }: ScriptFont, letters: string[], first: Set<string>): string[][] {
  if (!width) return [[...letters, ...JOINERS]]
  const { here = [], later = [] } = Object.groupBy(letters, (letter) => (first.has(letter) ? 'here' : 'later'))
  return later.length < WORTH || !here.length ? [letters] : [here, later]
}

/** Joined letters are shaped by parts that the text does not have, such as vowels taken apart. */
function face(font: ScriptFont, letters: string[], weight: number, path: string): string {
  if (!font.width)
    return faceOf(
      slicesOf(font)
        .map(({ unicodeRange }) => unicodeRange)
        .join(','),
      weight,
      path,
    )
  const codes = letters.map((letter) => `U+${(letter.codePointAt(0) ?? 0).toString(16)}`)
  return faceOf(codes.join(','), weight, path)
}

function wholeFaces(font: ScriptFont): string[] {
  const weights = isVariable(font.name) ? ['100 900'] : WEIGHTS
  return slicesOf(font).flatMap(({ unicodeRange, file }) =>
    weights.map((weight) => faceOf(unicodeRange, weight, fontFilePath(file(Number(weight))))),
  )
}

function faceOf(range: string, weight: number | string, path: string): string {
  return `@font-face { font-family: 'Deck More'; font-weight: ${weight}; font-display: block; src: ${cssUrl(path)} format('woff2'); unicode-range: ${range}; }`
}
