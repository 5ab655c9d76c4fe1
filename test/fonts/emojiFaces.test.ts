import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { emojiFaces } from '../../scripts/fonts/emojiFaces.ts'

/** The style sheet, and the fonts that were kept for it. */
async function made(used: string[]): Promise<{ css: string; fonts: string[] }> {
  const fonts: string[] = []
  const css = await emojiFaces(used, async (woff2) => {
    fonts.push(createHash('sha256').update(woff2).digest('hex'))
    return `${fonts.length}.woff2`
  })
  return { css, fonts }
}

test('keeps no font twice, and names each once', async () => {
  const { css, fonts } = await made(['🔑', '1️⃣', '2️⃣', '🫩'])
  assert.equal(fonts.length, 3)
  assert.equal(new Set(fonts).size, 3)
  assert.deepEqual(
    Array.from(css.matchAll(/(\d)\.woff2/g), ([, no]) => no),
    ['1', '2', '3'],
  )
})

test('has no font that draws nothing: browsers complain of it', async () => {
  assert.deepEqual(await made([]), { css: '', fonts: [] })
  assert.equal((await made(['1️⃣'])).fonts.length, 1)
})

test('has a font without a range for keycaps alone', async () => {
  const { css } = await made(['🔑'])
  assert.doesNotMatch(css, /Emoji Key/)
  assert.match((await made(['🔑', '#️⃣'])).css, /'Emoji Key'[^}]*2\.woff2/)
})

test('the font is asked for every emoji, but signs that are text in most pages', async () => {
  const { css } = await made(['🔑'])
  const ranges = Array.from(css.matchAll(/U\+([\dA-F]+)(?:-([\dA-F]+))?/gi), ([, from = '', to = from]) =>
    [from, to].map((code) => Number.parseInt(code, 16)),
  )
  const emoji = Array.from({ length: 0x20000 }, (_, code) => code)
    .filter((code) => code < 0xd800 || code > 0xdfff)
    .filter(
      (code) =>
        /^\p{RGI_Emoji}$/v.test(`${String.fromCodePoint(code)}\uFE0F`) ||
        /^\p{RGI_Emoji}$/v.test(String.fromCodePoint(code)),
    )
  const left = emoji.filter((code) => !ranges.some(([from = 0, to = 0]) => code >= from && code <= to))
  assert.deepEqual(
    left.map((code) => String.fromCodePoint(code)),
    ['©', '®', '™'],
  )
})
