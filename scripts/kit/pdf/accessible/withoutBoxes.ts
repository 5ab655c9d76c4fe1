import type { FontTexts } from '../content/fontTexts.ts'
import type { Paint } from '../content/types.ts'
import type { Point, TrueType } from '../content/trueType.ts'
import { codesOf } from '../content/fontTexts.ts'
import { elementsOf, type Operator } from '../content/readOperators.ts'
import { type Matrix, product } from '../content/matrix.ts'

/** Glyph that stands for letters which a font does not have. */
const MISSING = 0
/** What a text is written with, as browsers write it; where there is more, places are not known here. */
const KNOWN = new Set(['BT', 'ET', 'Tf', 'Tm', 'Td', 'Tj', 'TJ', 'BDC', 'BMC', 'EMC'])

/** A box of a text, to be drawn. */
export interface Box {
  /** From units of the font to where it stands. */
  matrix: Matrix
  contours: Point[][]
}

/**
 * Take the boxes for missing letters out of a text. What follows them stays in its place.
 *
 * @param paint
 *   Text, `BT` to `ET`.
 * @param fonts
 *   Fonts by their name.
 * @param programOf
 *   Reads the program of a font.
 * @returns
 *   Its operators, and the boxes; nothing where there are none, or they cannot be drawn.
 */
export function withoutBoxes(
  { operators }: Paint,
  fonts: Map<string, FontTexts>,
  programOf: (font: FontTexts) => TrueType | undefined,
): { operators: Operator[]; boxes: Box[] } | undefined {
  if (!operators.every(({ name }) => KNOWN.has(name))) return
  const boxes: Box[] = []
  let line: Matrix = [1, 0, 0, 1, 0, 0]
  let along = 0
  let size = 1
  let font: FontTexts | undefined
  const changed = operators.map((operator): Operator => {
    const { name, operands } = operator
    const numbers = operands.map(Number)
    if (name === 'Tf') [font, size] = [fonts.get(operands[0] ?? ''), numbers[1] ?? 1]
    if (name === 'Tm' || name === 'Td') {
      const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = numbers
      line = name === 'Tm' ? [a, b, c, d, e, f] : product([1, 0, 0, 1, a, b], line)
      along = 0
    }
    const program = (name === 'Tj' || name === 'TJ') && font?.width === 2 ? programOf(font) : undefined
    if (!program) return operator
    const contours = program.contoursOf(MISSING)
    const before = boxes.length
    const shown = (name === 'TJ' ? elementsOf(operands[0] ?? '[]') : operands).flatMap((one): string[] => {
      if (!/^[(<]/.test(one)) {
        along -= (Number(one) * size) / 1000
        return [one]
      }
      return codesOf(one, 2).map((code) => {
        const place = along
        along += (program.widthOf(code) * size) / 1000
        if (code !== MISSING || !contours) return `<${code.toString(16).padStart(4, '0')}>`
        const scale = size / program.em
        boxes.push({ matrix: product([scale, 0, 0, scale, place, 0], line), contours })
        return String(-program.widthOf(code))
      })
    })
    if (boxes.length === before) return operator
    const array = `[${shown.join(' ')}]`
    return { name: 'TJ', operands: [array], raw: `${array} TJ` }
  })
  return boxes.length ? { operators: changed, boxes } : undefined
}
