import type { FontTexts } from '../content/fontTexts.ts'
import type { Shown } from '../content/paintText.ts'

/** A letter that is there, and that nobody sees or hears. */
const SILENT = '\u{200B}'

/** Whether a font does not tell what a code means: browsers write U+0000 then. */
function isUnknown(text: string | undefined): boolean {
  return !text || text === '\0'
}

/**
 * Tell what codes mean that are letters only together with others, as in Devanagari: what is said of all of them, but
 * for what the others mean, is the first of those that mean nothing by themselves.
 *
 * @param shown
 *   What a text shows.
 * @param fonts
 *   Fonts by their name.
 * @returns
 *   Code by code, what it means in its font; only for those whose font does not tell.
 */
export function clusterTexts(
  shown: Shown[],
  fonts: Map<string, FontTexts>,
): Array<{ font: FontTexts; code: number; text: string }> {
  const clusters = Map.groupBy(
    shown.filter(({ actual }) => actual),
    ({ actual }) => actual,
  )
  return [...clusters].flatMap(([actual, parts]) => {
    let rest = actual?.text ?? ''
    const codes = parts.flatMap(({ font, codes }) => codes.map((code) => ({ code, font: fonts.get(font) })))
    for (const { code, font } of codes) {
      const text = font?.texts.get(code)
      if (text !== undefined && !isUnknown(text)) rest = rest.replace(text, '')
    }
    return codes.flatMap(({ code, font }) => {
      if (!font || !isUnknown(font.texts.get(code))) return []
      const text = rest || SILENT
      rest = ''
      return [{ font, code, text }]
    })
  })
}
