import { gemoji } from 'gemoji'
import { fallbackFile, openFont, SIGNS } from '../../fonts/openFont.ts'
import { SCRIPT_FONTS, slicesOf } from '../../fonts/scriptFonts.ts'

/** Colours of skin, from light to dark. */
const SKINS = ['\u{1F3FB}', '\u{1F3FC}', '\u{1F3FD}', '\u{1F3FE}', '\u{1F3FF}']
const SELECTOR = '\uFE0F'

/** List the emoji that any page may have: all, and those that have a skin in each of its colours. */
export function everyEmoji(): string[] {
  return gemoji.flatMap(({ emoji }) => {
    const [first = '', ...rest] = emoji
    const after = rest.join('').replace(new RegExp(`^${SELECTOR}`), '')
    const coloured = SKINS.map((skin) => `${first}${skin}${after}`).filter((each) => /^\p{RGI_Emoji}$/v.test(each))
    return [emoji, ...coloured]
  })
}

/**
 * Write all letters and signs that our fonts draw beside those of the look. Left out is what takes thousands of letters, of
 * which a deck has a few: Chinese, Japanese and Korean; there, browsers have fonts of their own.
 */
export function everyLetter(): string {
  const drawn = [fallbackFile(false), ...SIGNS].flatMap((file) => openFont(file).characterSet)
  const ofScripts = SCRIPT_FONTS.filter(({ width }) => width === undefined)
    .flatMap((font) => slicesOf(font).flatMap(({ ranges }) => ranges))
    .flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, at) => from + at))
  return String.fromCodePoint(...new Set([...drawn, ...ofScripts]))
}
