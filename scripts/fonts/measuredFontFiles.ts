import { FACES } from './coverage.ts'
import { cutFile, fallbackFile, SIGNS } from './openFont.ts'
import { SCRIPT_FONTS, slicesOf } from './scriptFonts.ts'

/**
 * List the files that texts are measured with, for those who cannot read them when they are asked for: of the look, of
 * signs, and of scripts whose letters are joined. Of the other scripts, all letters are of one width.
 *
 * @returns
 *   Files, as packages name them.
 */
export function measuredFontFiles(): string[] {
  const look = Object.values(FACES).flatMap(([family, weight]) =>
    (['latin', 'latin-ext'] as const).map((script) => cutFile(family, script, weight)),
  )
  const scripts = SCRIPT_FONTS.flatMap((font) => [
    `${font.name}/unicode.json`,
    ...(font.width ? [] : slicesOf(font).flatMap(({ file }) => [file(400), file(700)])),
  ])
  return [...look, fallbackFile(false), fallbackFile(true), ...SIGNS, ...scripts]
}
