import { PDFDict, PDFName, PDFRawStream } from '@cantoo/pdf-lib'
import { elementsOf, readOperators } from './readOperators.ts'
import { stringBytes } from './stringBytes.ts'
import { streamText } from './streamText.ts'

/** How the codes of a font are read. */
export interface FontTexts {
  font: PDFDict
  /** Bytes of a code. */
  width: 1 | 2
  /** Text of each code, as `ToUnicode` tells it. */
  texts: Map<number, string>
}

/**
 * Read what the codes of a font mean: ISO 32000-1, 9.10.3.
 *
 * @param font
 *   Dictionary of the font.
 * @returns
 *   Their texts; none where the font does not tell any.
 */
export function fontTexts(font: PDFDict): FontTexts {
  const map = font.lookup(PDFName.of('ToUnicode'))
  return {
    font,
    width: String(font.get(PDFName.of('Subtype'))) === '/Type0' ? 2 : 1,
    texts: map instanceof PDFRawStream ? readMap(streamText(map)) : new Map(),
  }
}

/**
 * Take a shown string apart.
 *
 * @param token
 *   String as it is written, in parentheses or hexadecimal.
 * @param width
 *   Bytes of a code.
 * @returns
 *   Codes.
 */
export function codesOf(token: string, width: 1 | 2): number[] {
  const bytes = stringBytes(token)
  if (width === 1) return [...bytes]
  return Array.from({ length: bytes.length >> 1 }, (_, at) => ((bytes[2 * at] ?? 0) << 8) | (bytes[2 * at + 1] ?? 0))
}

/**
 * Find the fonts that a page or a form may use.
 *
 * @param resources
 *   Its resources.
 * @returns
 *   Fonts by their name there, with its slash.
 */
export function fontsIn(resources: PDFDict | undefined): Map<string, PDFDict> {
  const fonts = resources?.lookupMaybe(PDFName.of('Font'), PDFDict)
  return new Map(
    fonts?.entries().flatMap(([name]) => {
      const font = fonts.lookup(name)
      return font instanceof PDFDict ? [[String(name), font] as const] : []
    }),
  )
}

function readMap(source: string): Map<number, string> {
  const texts = new Map<number, string>()
  for (const { name, operands } of readOperators(source)) {
    if (name === 'endbfchar') {
      for (let at = 0; at + 1 < operands.length; at += 2) texts.set(numberOf(operands[at]), textOf(operands[at + 1]))
    } else if (name === 'endbfrange') {
      for (let at = 0; at + 2 < operands.length; at += 3) {
        const [first, last] = [numberOf(operands[at]), numberOf(operands[at + 1])]
        const to = operands[at + 2] ?? ''
        const listed = to.startsWith('[') ? elementsOf(to).map(textOf) : undefined
        const start = textOf(to)
        for (let code = first; code <= last; code++) {
          texts.set(code, listed ? (listed[code - first] ?? '') : following(start, code - first))
        }
      }
    }
  }
  return texts
}

/** The last character counts up. */
function following(text: string, by: number): string {
  const signs = [...text]
  const last = signs.pop()?.codePointAt(0)
  return last === undefined ? '' : signs.join('') + String.fromCodePoint(last + by)
}

function numberOf(token: string | undefined): number {
  return [...stringBytes(token ?? '')].reduce((number, byte) => number * 256 + byte, 0)
}

/** UTF-16, the larger byte first. */
function textOf(token: string | undefined): string {
  return Buffer.from(stringBytes(token ?? '')).swap16().toString('utf16le')
}
