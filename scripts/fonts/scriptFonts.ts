import { readFontFile } from './fontFiles.node.ts'

/** Font that draws the letters of a script that the fonts of the look lack. */
export interface ScriptFont {
  /** Package of the npm registry; a variable font is cut to weights. */
  name: string
  /** Letters that it is for. */
  letters: RegExp
  /** Writing systems that want its shapes of letters that several fonts have (ISO 15924). */
  writing?: string
  /** Width of each of its letters, in em; where there is none, letters are joined and measured together. */
  width?: number
}

/** Part of a font, as its package is sliced. */
export interface Slice {
  /** Code points. */
  ranges: Array<[from: number, to: number]>
  /** Value for `unicode-range`. */
  unicodeRange: string
  /** Tell the file of a weight, as packages name it. */
  file: (weight: number) => string
}

/** Signs of East Asian texts, in full width. */
const SIGNS = '\\u3000-\\u303F\\u3200-\\u33FF\\uFE30-\\uFE4F\\uFF00-\\uFFEF'

/**
 * Fonts by script; of several for one letter, the one for the page's language, else the first that is there. Those that
 * the project does not depend on are used once they are installed.
 */
export const SCRIPT_FONTS: ScriptFont[] = [
  { name: variable('sc'), letters: ofScripts(['Han', 'Bopomofo'], SIGNS), writing: 'Hans', width: 1 },
  { name: variable('jp'), letters: ofScripts(['Hiragana', 'Katakana', 'Han'], SIGNS), writing: 'Jpan', width: 1 },
  { name: variable('kr'), letters: ofScripts(['Hangul', 'Han'], SIGNS), writing: 'Kore', width: 0.92 },
  { name: variable('tc'), letters: ofScripts(['Han', 'Bopomofo'], SIGNS), writing: 'Hant', width: 1 },
  // Noto Sans Arabic is put together of parts that no text extractor knows.
  { name: '@fontsource/vazirmatn', letters: ofScripts(['Arabic']) },
  ...['Hebrew', 'Devanagari', 'Thai', 'Bengali', 'Ethiopic', 'Gujarati', 'Gurmukhi', 'Kannada', 'Khmer']
    .concat('Malayalam', 'Myanmar', 'Sinhala', 'Tamil', 'Telugu')
    .map((script) => ({ name: `@fontsource/noto-sans-${script.toLowerCase()}`, letters: ofScripts([script]) })),
]

/** Slices that hold what the fonts of the look have. */
const COMMON = /^(?:latin|latin-ext|vietnamese|cyrillic|cyrillic-ext|greek|greek-ext|math|symbols)$/

const slices = new Map<string, Slice[]>()
const found = new Map<string, ScriptFont | undefined>()

/**
 * Find the font that draws a letter.
 *
 * @param letter
 *   Letter that the fonts of the look lack.
 * @param lang
 *   BCP 47 tag of the page: Chinese, Japanese and Korean draw the same letter in their own ways.
 * @returns
 *   Font, whether it is installed or not; nothing when there is none, or the installed one lacks the letter.
 */
export function scriptFontOf(letter: string, lang: string): ScriptFont | undefined {
  const key = `${lang} ${letter}`
  if (!found.has(key)) found.set(key, find(letter, lang))
  return found.get(key)
}

function find(letter: string, lang: string): ScriptFont | undefined {
  const code = letter.codePointAt(0) ?? 0
  const writing = new Intl.Locale(lang).maximize().script
  const fonts = SCRIPT_FONTS.filter(({ letters }) => letters.test(letter))
  const isFor = (font: ScriptFont): number => Number(font.writing === writing)
  const wanted = fonts.toSorted((a, b) => isFor(b) - isFor(a))
  return (
    wanted.find((font) => slicesOf(font).some(({ ranges }) => isIn(code, ranges))) ??
    wanted.find((font) => !isInstalled(font))
  )
}

/**
 * Tell whether a font is there.
 *
 * @param font
 *   Font.
 * @returns
 *   Whether its package is installed.
 */
function isInstalled(font: ScriptFont): boolean {
  return slicesOf(font).length > 0
}

/**
 * Tell whether a letter has a font of its script that is there.
 *
 * @param letter
 *   Letter that the fonts of the look lack.
 * @param lang
 *   BCP 47 tag of the page.
 * @returns
 *   Whether it has.
 */
export function hasScriptFont(letter: string, lang: string): boolean {
  const font = scriptFontOf(letter, lang)
  return font !== undefined && isInstalled(font)
}

/**
 * List the slices of a font.
 *
 * @param font
 *   Font.
 * @returns
 *   Slices of its script; none when it is not installed.
 */
export function slicesOf({ name }: ScriptFont): Slice[] {
  const known = slices.get(name) ?? read(name)
  slices.set(name, known)
  return known
}

/**
 * Tell whether a character is in a slice.
 *
 * @param code
 *   Code point.
 * @param ranges
 *   Ranges of the slice.
 * @returns
 *   Whether it is.
 */
export function isIn(code: number, ranges: Slice['ranges']): boolean {
  return ranges.some(([from, to]) => code >= from && code <= to)
}

/**
 * Tell whether a font is variable.
 *
 * @param name
 *   Package.
 * @returns
 *   Whether one file has all weights.
 */
export function isVariable(name: string): boolean {
  return name.startsWith('@fontsource-variable/')
}

function read(name: string): Slice[] {
  const listed = readFontFile(`${name}/unicode.json`)
  if (!listed) return []
  const ranges = JSON.parse(new TextDecoder().decode(listed)) as Record<string, string>
  const stem = name.split('/')[1] ?? ''
  return Object.entries(ranges)
    .filter(([key]) => !COMMON.test(key))
    .map(([key, unicodeRange]) => ({
      unicodeRange,
      ranges: unicodeRange.split(',').map((range) => {
        const [from = 0, to = from] = range
          .replace(/^U\+/i, '')
          .split('-')
          .map((code) => Number.parseInt(code, 16))
        return [from, to]
      }),
      file: (weight) => {
        const slice = `${stem}-${key.replaceAll(/[[\]]/g, '')}`
        return `${name}/files/${slice}-${isVariable(name) ? 'wght' : weight}-normal.woff2`
      },
    }))
}

function variable(language: string): string {
  return `@fontsource-variable/noto-sans-${language}`
}

function ofScripts(scripts: string[], signs = ''): RegExp {
  return new RegExp(`[${scripts.map((script) => `\\p{scx=${script}}`).join('')}${signs}]`, 'u')
}
