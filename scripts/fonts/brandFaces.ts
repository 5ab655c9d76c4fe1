import type { Font } from 'fontkit'
import { basename } from 'node:path'
import { type BrandFont, brandFamily } from '../tokens/brandFont.ts'
import type { DeckText } from './deckText.ts'
import type { StoreFont } from './fontCache.ts'
import { UserError } from '../system/userError.ts'
import { cssUrl } from './cssUrl.ts'
import { has } from './openFont.ts'
import { phraseCharacters } from './phraseCharacters.ts'
import { readBrandFont } from './readBrandFont.ts'
import { readFont } from './readFont.ts'
import { subset } from './subset.ts'

/** Letters that every deck may come to need around its slides: ASCII, and those of Western European languages. */
const COMMON = [
  [0x20, 0x7e],
  [0xa0, 0xff],
] as const
/** Punctuation of all languages that we say something in, and blanks that typography puts in. */
const SIGNS = '\u2009\u202F‐‑–—‘’‚“”„†•…‹›€™−ŒœŸ'
/**
 * Heights of the look's fonts, for the brand's as well: a line with letters of both is as high as one of either, and its
 * base line where it was measured to be.
 */
const METRICS = 'ascent-override:95%;descent-override:25%;line-gap-override:0%;'

/**
 * Write the style sheet of the fonts of a brand, cut down to what a deck says; variable ones stand still, as Chromium
 * writes them into PDFs as Type 3 otherwise.
 *
 * @param fonts
 *   Cuts.
 * @param lettering
 *   What the deck is written in.
 * @param store
 *   Keeps a font, and tells the address that the style sheet names it by.
 * @returns
 *   Style sheet; a letter that a cut lacks is left to the next family.
 */
export async function brandFaces(fonts: BrandFont[], { texts, lang }: DeckText, store: StoreFont): Promise<string> {
  const said = texts.join('\n') + phraseCharacters(lang)
  const common = COMMON.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, at) => from + at))
  // Eyebrows are set in capitals.
  const text = `${said}${said.toLocaleUpperCase(lang)}${String.fromCodePoint(...common)}${SIGNS}`
  const faces: string[] = []
  const files = new Map<string, { bytes: Buffer; opened: Font }>()
  for (const font of fonts) {
    const left = new Set(text)
    for (const path of font.paths) {
      const { bytes, opened } = files.get(path) ?? open(path)
      files.set(path, { bytes, opened })
      const own = [...left].filter((letter) => has(opened, letter))
      own.forEach((letter) => left.delete(letter))
      if (!own.length) continue
      const axes = font.axes && { variationAxes: font.axes }
      const cut = await subset(bytes, own.join(''), { targetFormat: 'woff2', ...axes })
      faces.push(face(font, await store(cut), own))
    }
  }
  return faces.join('\n')
}

/**
 * Write the same for all letters that they have, with the files as they are.
 *
 * @param store
 *   Keeps a font, and tells the address that the style sheet names it by.
 */
export async function allBrandFaces(fonts: BrandFont[], store: StoreFont): Promise<string> {
  const faces = fonts.flatMap((font) => font.paths.map(async (path) => face(font, await store(bytesOf(path)))))
  return (await Promise.all(faces)).join('\n')
}

function open(path: string): { bytes: Buffer; opened: Font } {
  const bytes = bytesOf(path)
  return { bytes, opened: readFont(bytes) }
}

/** A file that was read before: what is wrong now has happened since. */
function bytesOf(path: string): Buffer {
  const bytes = readBrandFont(path)
  if ('problem' in bytes) throw new UserError({ id: 'brand-font', name: basename(path), problem: bytes.problem })
  return bytes
}

function face({ role, weight, style, scale }: BrandFont, path: string, letters?: string[]): string {
  const range = letters?.map((letter) => `U+${letter.codePointAt(0)?.toString(16)}`).join()
  const size = scale === undefined ? '' : `size-adjust:${scale * 100}%;`
  // Of what kind a whole file is, browsers see in the file.
  const format = range ? " format('woff2')" : ''
  return `@font-face{font-family:'${brandFamily(role)}';font-weight:${weight};font-style:${style};font-display:block;${METRICS}${size}src:${cssUrl(path)}${format};${range ? `unicode-range:${range};` : ''}}`
}
