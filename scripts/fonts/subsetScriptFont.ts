import type { ScriptFont } from './scriptFonts.ts'
import { readFile } from 'node:fs/promises'
import { createFont } from 'fonteditor-core'
import { fontFilePath } from './fontFiles.node.ts'
import { subset } from './subset.ts'
import { isIn, isVariable, slicesOf } from './scriptFonts.ts'
import { dropFeature } from './dropFeature.ts'

/** Arabic letters as they are at the beginning, in the middle and at the end of words; and ligatures of two. */
const FORMS = [
  [0xfb50, 0xfdff],
  [0xfe70, 0xfefc],
] as const

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
export async function subsetScriptFont(font: ScriptFont, letters: string[], weight: number): Promise<Uint8Array> {
  const left = new Set([...letters, ...(font.width ? [] : shapesOf(letters))])
  const slices = slicesOf(font).flatMap((slice) => {
    const own = [...left].filter((letter) => isIn(letter.codePointAt(0) ?? 0, slice.ranges))
    own.forEach((letter) => left.delete(letter))
    return own.length ? { file: slice.file(weight), text: own.join('') } : []
  })
  const cut = async ({ file, text }: (typeof slices)[number], targetFormat: 'sfnt' | 'woff2'): Promise<Buffer> =>
    subset(await readFile(fontFilePath(file)), text, {
      targetFormat,
      ...(isVariable(font.name) && { variationAxes: { wght: weight } }),
    })
  const [first, ...others] = slices
  if (!first) return new Uint8Array()
  if (!others.length) {
    // Variants for looks alone have no letter that a text extractor could tell.
    const plain = dropFeature(await cut(first, 'sfnt'), 'calt')
    return subset(plain, first.text, { targetFormat: 'woff2' })
  }
  const whole = createFont(await cut(first, 'sfnt'), { type: 'ttf' })
  for (const slice of others) whole.merge(createFont(await cut(slice, 'sfnt'), { type: 'ttf' }), { scale: 1 })
  return subset(whole.write({ type: 'ttf', toBuffer: true }) as Buffer, letters.join(''), { targetFormat: 'woff2' })
}

/** Parts of letters, and forms whose letters are all there: by them, PDFs tell what their glyphs are. */
function shapesOf(letters: string[]): string[] {
  const there = new Set(letters)
  const forms = FORMS.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, index) => from + index))
    .map((code) => String.fromCodePoint(code))
    .filter((form) => {
      const plain = form.normalize('NFKD').trim()
      return plain !== form && plain !== '' && [...plain].every((letter) => there.has(letter))
    })
  return [...letters.join('').normalize('NFKD'), ...forms]
}
