import type { UaRule } from '../rule.ts'
import { isMissing } from '../isMissing.ts'
import { type UsedFont, usedFonts } from '../usedFonts.ts'

/** Characters that are none: ISO 14289-1, 7.21.7. */
const NONE = /[\0\u{FEFF}\u{FFFE}]/u

/** What letters mean: ISO 14289-1, 7.21.7 and 7.21.8. */
export const fontTexts: UaRule[] = [
  {
    id: '7.21.7-1',
    asks: 'It is told which character each letter is.',
    faults: (pdf) =>
      counted(pdf, (font, code) => !isMissing(font, code) && !font.texts.get(code), 'letters that are no characters'),
  },
  {
    id: '7.21.7-2',
    asks: 'No letter is a character that is none.',
    faults: (pdf) =>
      counted(pdf, ({ texts }, code) => NONE.test(texts.get(code) ?? ''), 'letters that are forbidden characters'),
  },
  {
    id: '7.21.8-1',
    asks: 'No letter is the box for one that is missing.',
    faults: (pdf) => counted(pdf, isMissing, 'boxes in the place of letters'),
  },
]

function counted(
  pdf: Parameters<UaRule['faults']>[0],
  isWrong: (font: UsedFont, code: number) => boolean,
  what: string,
): ReturnType<UaRule['faults']> {
  return usedFonts(pdf).flatMap((font) => {
    const wrong = [...font.codes].filter((code) => isWrong(font, code)).length
    return wrong ? [{ reason: `${font.name} has ${wrong} ${what}`, page: font.page }] : []
  })
}
