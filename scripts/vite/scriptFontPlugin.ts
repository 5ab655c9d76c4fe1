import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Plugin } from 'vite'
import type { ScriptFont } from '../scriptFonts.ts'
import { readFileSync } from 'node:fs'
import { beyondLook } from '../beyondLook.ts'
import { cutScriptFont } from '../cutScriptFont.ts'
import { isVariable, scriptFontOf, slicesOf } from '../scriptFonts.ts'
import { wordsAround } from '../wordsAround.ts'
import { storedFont } from './storedFont.ts'

const ID = 'virtual:deck-script.css'
const RESOLVED = '\0deck-script.css'
const WEIGHTS = [400, 700]
/** Letters of a font that are worth a file beside those of the first slide. */
const WORTH = 100
/** Takes part in shapes without being a letter: joiners, and the circle under lone marks. */
const JOINERS = ['\u200C', '\u200D', '\u25CC']

/**
 * Provide `virtual:deck-script.css`: fonts for the scripts of the deck that those of the look lack, cut down to its
 * letters; nothing where there are none. They join the family of `moreFontPlugin`. Letters of the first slide come first,
 * in a file of their own. The dev server has the whole fonts.
 *
 * @param options
 *   The deck as Slidev resolved it.
 * @returns
 *   Plugin.
 */
export function scriptFontPlugin({ data, mode, userRoot }: ResolvedSlidevOptions): Plugin {
  return {
    name: 'deck:script-font',
    resolveId: (id) => (id === ID ? RESOLVED : undefined),
    load: async (id) => {
      if (id !== RESOLVED) return
      const lang = String((data.headmatter as { lang?: string }).lang ?? 'en')
      const texts = data.slides.map(({ source }) => source.raw)
      const fonts = lettersOf([...texts, wordsAround(lang)].join('\n'), lang)
      if (mode === 'dev') return [...fonts.keys()].flatMap(wholeFaces).join('\n')
      const first = new Set(texts[0])
      const faces: string[] = []
      for (const [font, letters] of fonts) {
        for (const part of partsOf(font, letters, first)) {
          for (const weight of WEIGHTS) faces.push(face(font, part, weight, await store(userRoot, font, part, weight)))
        }
      }
      return faces.join('\n')
    },
  }
}

/** Letters of a text by the font that draws them. */
function lettersOf(text: string, lang: string): Map<ScriptFont, string[]> {
  const fonts = new Map<ScriptFont, string[]>()
  for (const letter of beyondLook(text)) {
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

/** How fonts are cut: other ways make other files. */
const CUT = readFileSync(new URL('../cutScriptFont.ts', import.meta.url), 'utf8')

async function store(root: string, font: ScriptFont, letters: string[], weight: number): Promise<string> {
  const files = slicesOf(font).map(({ unicodeRange }) => unicodeRange)
  const made = JSON.stringify([CUT, font.name, files, letters.toSorted(), weight])
  return storedFont(root, made, () => cutScriptFont(font, letters, weight))
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
    weights.map((weight) => faceOf(unicodeRange, weight, file(Number(weight)))),
  )
}

function faceOf(range: string, weight: number | string, path: string): string {
  return `@font-face { font-family: 'Deck More'; font-weight: ${weight}; font-display: block; src: url('${path}') format('woff2'); unicode-range: ${range}; }`
}
