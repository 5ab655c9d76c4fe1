import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { test } from 'node:test'
import { create, type Font } from 'fontkit'
import { fontFilePath } from '../../scripts/fonts/fontFiles.node.ts'
import { SIGNS } from '../../scripts/fonts/openFont.ts'
import { subsetScriptFont } from '../../scripts/fonts/subsetScriptFont.ts'
import { subsetEmojiFont } from '../../scripts/fonts/subsetEmojiFont.ts'
import { fallbackFaces } from '../../scripts/fonts/fallbackFaces.ts'
import { isIn, scriptFontOf, slicesOf } from '../../scripts/fonts/scriptFonts.ts'

const KEPT = ['copyright', 'trademark', 'manufacturer', 'designer', 'vendorURL', 'designerURL', 'license', 'licenseURL']

const require = createRequire(import.meta.url)

/** What a font says of its licence. */
function noticesOf(content: Uint8Array): Record<string, string | undefined> {
  const { name } = create(Buffer.from(content)) as Font & {
    name: { records: Record<string, Record<string, string> | undefined> }
  }
  return Object.fromEntries(
    KEPT.flatMap((key) => {
      const [said] = Object.values(name.records[key] ?? {})
      return said ? [[key, said]] : []
    }),
  )
}

function noticesIn(file: string): Record<string, string | undefined> {
  return noticesOf(readFileSync(require.resolve(file)))
}

test('a font of the text that is cut down says its licence as before', async () => {
  const cuts: Uint8Array[] = []
  // A letter, and a sign that only a font of signs has.
  await fallbackFaces({ texts: ['Ж ⟿ 𝔸 🡒 ☙'], lang: 'en' }, async (woff2) => `${cuts.push(woff2)}`)
  const found = cuts.map((cut) => JSON.stringify(noticesOf(cut)))
  for (const name of ['DejaVuSans', 'DejaVuSans-Bold', 'DejaVuSansMono']) {
    const whole = noticesIn(`dejavu-fonts-ttf/ttf/${name}.ttf`)
    assert.ok(whole['license'])
    assert.ok(found.includes(JSON.stringify(whole)), `${name}: ${found.join('\n')}`)
  }
  const signs = SIGNS.map((file) => JSON.stringify(noticesIn(file)))
  assert.ok(found.every((notice) => notice.includes('Bitstream') || signs.includes(notice)))
})

test('emoji that Twemoji lacks say their licence', async () => {
  const file = '@fontsource/noto-color-emoji/files/noto-color-emoji-emoji-400-normal.woff2'
  const { woff2 } = await subsetEmojiFont(['🫩'], require.resolve(file))
  assert.deepEqual(noticesOf(woff2), noticesIn(file))
})

for (const [lang, text] of Object.entries({
  ar: 'سلام',
  he: 'שלום',
  hi: 'नमस्ते',
  th: 'สวัสดี',
  zh: '一丁龘鱼魑',
  ko: '가힣뷁',
  ja: 'あ漢ン',
})) {
  test(`a font of a script says its licence, in however many slices it comes: ${lang}`, async () => {
    const letters = [...new Set(text)]
    const font = scriptFontOf(letters[0] ?? '', lang)
    assert.ok(font)
    const slice = slicesOf(font).find(({ ranges }) => isIn(letters[0]?.codePointAt(0) ?? 0, ranges))
    const whole = noticesOf(readFileSync(slice ? fontFilePath(slice.file(400)) : ''))
    assert.ok(whole['licenseURL'] ?? whole['license'])
    assert.deepEqual(noticesOf(await subsetScriptFont(font, letters, 400)), whole)
  })
}
