import type { ScriptFont } from './scriptFonts.ts'
import { readFile } from 'node:fs/promises'
import { createFont } from 'fonteditor-core'
import subsetFont from 'subset-font-colr'
import { isIn, isVariable, slicesOf } from './scriptFonts.ts'

/**
 * Cut a font down to some letters in one weight: out of many slices, so that pages do not ask for as many files. Static,
 * because Chromium writes variable fonts into PDFs as Type 3.
 *
 * @param font
 *   Font; it is installed.
 * @param letters
 *   Letters that it has.
 * @param weight
 *   Weight.
 * @returns
 *   WOFF2.
 */
export async function cutScriptFont(font: ScriptFont, letters: string[], weight: number): Promise<Uint8Array> {
  const left = new Set(letters)
  const slices = slicesOf(font).flatMap((slice) => {
    const own = [...left].filter((letter) => isIn(letter.codePointAt(0) ?? 0, slice.ranges))
    own.forEach((letter) => left.delete(letter))
    return own.length ? { file: slice.file(weight), text: own.join('') } : []
  })
  const cut = async ({ file, text }: (typeof slices)[number], targetFormat: 'sfnt' | 'woff2'): Promise<Buffer> =>
    subsetFont(await readFile(file), text, {
      targetFormat,
      ...(isVariable(font.name) && { variationAxes: { wght: weight } }),
    })
  const [first, ...others] = slices
  if (!first) return new Uint8Array()
  if (!others.length) return cut(first, 'woff2')
  const whole = createFont(await cut(first, 'sfnt'), { type: 'ttf' })
  for (const slice of others) whole.merge(createFont(await cut(slice, 'sfnt'), { type: 'ttf' }), { scale: 1 })
  return subsetFont(whole.write({ type: 'ttf', toBuffer: true }) as Buffer, letters.join(''), { targetFormat: 'woff2' })
}
