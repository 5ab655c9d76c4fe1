import type { Paint } from './types.ts'
import type { FontTexts } from './fontTexts.ts'
import { codesOf } from './fontTexts.ts'
import { elementsOf } from './readOperators.ts'
import { stringBytes } from './stringBytes.ts'

/** A stretch of shown codes. */
export interface Shown {
  /** Index of its operator among those of the text. */
  at: number
  /** Name of the font in the resources, with its slash. */
  font: string
  codes: number[]
  /** What all of the marked content says that it is in, where it says so: ISO 32000-1, 14.9.4. */
  actual?: { text: string; begin: number; end: number }
}

/**
 * List what a text shows.
 *
 * @param paint
 *   Text, `BT` to `ET`.
 * @param fonts
 *   Fonts by their name.
 * @returns
 *   Stretches in the order they are shown.
 */
export function shownIn({ operators }: Paint, fonts: Map<string, FontTexts>): Shown[] {
  const shown: Shown[] = []
  const open: Array<{ text: string; begin: number; end: number } | undefined> = []
  let font = ''
  for (const [at, { name, operands }] of operators.entries()) {
    if (name === 'Tf') font = operands[0] ?? ''
    else if (name === 'BDC' || name === 'BMC') {
      const text = actualText(operands[1] ?? '')
      open.push(text === undefined ? undefined : { text, begin: at, end: at })
    } else if (name === 'EMC') {
      const closed = open.pop()
      if (closed) closed.end = at
    } else if (/^(?:Tj|TJ|'|")$/.test(name)) {
      const width = fonts.get(font)?.width ?? 1
      const strings = name === 'TJ' ? elementsOf(operands[0] ?? '[]').filter(isString) : operands.slice(-1)
      const actual = open.findLast((mark) => mark !== undefined)
      shown.push({ at, font, codes: strings.flatMap((token) => codesOf(token, width)), ...(actual && { actual }) })
    }
  }
  return shown
}

/**
 * Read a text.
 *
 * @param paint
 *   Text, `BT` to `ET`; all else says nothing.
 * @param fonts
 *   Fonts by their name.
 * @returns
 *   What it says.
 */
export function paintText(paint: Paint, fonts: Map<string, FontTexts>): string {
  if (paint.kind !== 'text') return ''
  let last: Shown['actual']
  return shownIn(paint, fonts)
    .map(({ font, codes, actual }) => {
      const text = actual === undefined ? codes.map((code) => fonts.get(font)?.texts.get(code) ?? '').join('') : actual.text
      const isSaid = actual !== undefined && actual === last
      last = actual
      return isSaid ? '' : text
    })
    .join('')
}

function isString(token: string): boolean {
  return /^[(<]/.test(token)
}

function actualText(properties: string): string | undefined {
  const token = /\/ActualText\s*(<[^<>]*>|\((?:\\.|[^\\])*\))/s.exec(properties)?.[1]
  if (token === undefined) return
  const bytes = Buffer.from(stringBytes(token))
  const isUtf16 = bytes.length > 1 && bytes.readUInt16BE() === 0xfeff
  return isUtf16 ? bytes.subarray(2).swap16().toString('utf16le') : bytes.toString('latin1')
}
