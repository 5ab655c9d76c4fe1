import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { test } from 'node:test'
import { create, type Font } from 'fontkit'
import { bundledFont } from '../../scripts/fonts/openFont.ts'

const require = createRequire(import.meta.url)

for (const [family, weight] of [
  ['atkinson-hyperlegible-next', 400],
  ['atkinson-hyperlegible-next', 700],
  ['atkinson-hyperlegible-mono', 400],
  ['bricolage-grotesque', 800],
] as const)
  for (const script of ['latin', 'latin-ext'] as const)
    test(`${family} ${weight}, ${script}: the file that is measured is that which is shown, packed otherwise`, () => {
      const file = `@fontsource/${family}/files/${family}-${script}-${weight}-normal.woff2`
      const shown = create(readFileSync(require.resolve(file))) as Font
      const measured = bundledFont(family, script, weight)
      assert.deepEqual(measured.characterSet, shown.characterSet)
      const letters = String.fromCodePoint(...measured.characterSet)
      assert.ok(letters.length > 50)
      assert.deepEqual(measured.layout(letters).positions, shown.layout(letters).positions)
    })
