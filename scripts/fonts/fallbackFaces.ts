import { cssUrl } from './cssUrl.ts'
import type { DeckText } from './deckText.ts'
import type { StoreFont } from './fontCache.ts'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { subset } from './subset.ts'
import { TASK_SIGNS } from '../text/taskSigns.ts'
import { uncoveredCharacters } from './uncoveredCharacters.ts'
import { has, fallbackFont, openFont, SIGNS, symbolFontFile } from './openFont.ts'
import { moreHas } from './coverage.ts'
import { hasScriptFont } from './scriptFonts.ts'

const require = createRequire(import.meta.url)
/** Cuts that draw what the fonts of the look lack: Greek, Cyrillic, Arabic, Hebrew, arrows, boxes, mathematical signs. */
const CUTS = [
  { family: 'Deck More', weight: 400, file: 'DejaVuSans.ttf' },
  { family: 'Deck More', weight: 700, file: 'DejaVuSans-Bold.ttf' },
  { family: 'Deck More Mono', weight: 400, file: 'DejaVuSansMono.ttf' },
]
/** Width of all letters of the look's font of code, and of the one that draws what it lacks, in em. */
const [MONO_ADVANCE, DEJAVU_ADVANCE] = [0.632, 1233 / 2048]
/** Signs have one weight, said to be both: letters that a browser makes bold itself are no text in a PDF. */
const SIGN_WEIGHTS = [400, 700].map((weight) => ({ family: 'Deck More', weight }))

/**
 * Write the style sheet that draws the characters of a deck that the fonts of the look lack, with fonts cut down to them.
 *
 * @param lettering
 *   What the deck is written in.
 * @param store
 *   Keeps a font, and tells the address that the style sheet names it by.
 * @returns
 *   Style sheet; empty where there are none.
 */
export async function fallbackFaces({ texts, lang }: DeckText, store: StoreFont): Promise<string> {
  const wanted = Map.groupBy(missing(texts.join('\n'), lang), (character) =>
    has(fallbackFont(true), character) ? undefined : symbolFontFile(character),
  )
  const cut = async (path: string, characters: string[]): Promise<string> =>
    store(await subset(await readFile(path), characters.join(''), { targetFormat: 'woff2' }))
  const faces = [...wanted].flatMap(([file, characters]) =>
    file === undefined
      ? CUTS.map(async (each) => face(each, await cut(pathOf(each.file), characters)))
      : cut(require.resolve(file), characters).then((path) => signFaces(path, characters)),
  )
  return (await Promise.all(faces)).join('\n')
}

/**
 * Write the same for all characters that they have, with the whole fonts.
 *
 * @returns
 *   Style sheet.
 */
export function allFallbackFaces(): string {
  return [...CUTS.map((cut) => face(cut, pathOf(cut.file))), ...SIGNS.map((file) => wholeSigns(file))].join('\n')
}

/** Characters of a text, each once, that neither a font of the look nor that of their script draws, and one of these does. */
function missing(text: string, lang: string): string[] {
  // Boxes of tasks are signs, though one of them can be an emoji as well.
  const signs = Object.values(TASK_SIGNS).filter((sign) => text.includes(sign))
  // Eyebrows are set in capitals.
  const uncovered = uncoveredCharacters(text + text.toLocaleUpperCase()).filter(
    (character) => !hasScriptFont(character, lang) && moreHas(character),
  )
  return [...new Set([...signs, ...uncovered])]
}

/** Whole font of signs, for those that the fonts before it lack: of two faces for a character the later one counts. */
function wholeSigns(file: string): string {
  const characters = openFont(file).characterSet.map((code) => String.fromCodePoint(code))
  return signFaces(
    require.resolve(file),
    characters.filter((character) => !has(fallbackFont(true), character) && symbolFontFile(character) === file),
  )
}

function signFaces(path: string, characters: string[]): string {
  return SIGN_WEIGHTS.map((cut) => face(cut, path, characters)).join('\n')
}

function face({ family, weight }: { family: string; weight: number }, path: string, characters?: string[]): string {
  const format = path.endsWith('.ttf') ? 'truetype' : 'woff2'
  const range = characters?.map((character) => `U+${character.codePointAt(0)?.toString(16)}`).join()
  // Letters of code are all as wide as those of the look, or boxes and trees would not close.
  const wide = family === 'Deck More Mono' ? `size-adjust: ${(MONO_ADVANCE / DEJAVU_ADVANCE) * 100}%; ` : ''
  return `@font-face { ${wide}font-family: '${family}'; font-weight: ${weight}; font-display: block; src: ${cssUrl(path)} format('${format}'); ${range ? `unicode-range: ${range}; ` : ''}}`
}

function pathOf(file: string): string {
  return require.resolve(`dejavu-fonts-ttf/ttf/${file}`)
}
