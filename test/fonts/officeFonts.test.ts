import assert from 'node:assert/strict'
import { test } from 'node:test'
import { create, type Font } from 'fontkit'
import { officeFonts } from '../../scripts/fonts/officeFonts.ts'

const FAMILIES = ['Bricolage Grotesque', 'Atkinson Hyperlegible Next', 'Atkinson Hyperlegible Mono']

test('each font of the look is beside a presentation, by the name that it has there, with its licence', () => {
  for (const family of FAMILIES) {
    const [file, licence] = officeFonts([{ family, isBold: true, isItalic: false }])
    const { familyName, subfamilyName } = create(Buffer.from(file?.content ?? '')) as Font
    assert.deepEqual([familyName, subfamilyName], [family, 'Bold'])
    assert.match(Buffer.from(licence?.content ?? '').toString(), /SIL Open Font License/i)
  }
})

test('whole fonts have letters that the look’s own parts for browsers lack', () => {
  const [file] = officeFonts([{ family: 'Atkinson Hyperlegible Next', isBold: true, isItalic: true }])
  assert.equal(file?.name, 'AtkinsonHyperlegibleNext-BoldItalic.ttf')
  assert.ok((create(Buffer.from(file?.content ?? '')) as Font).hasGlyphForCodePoint('ł'.codePointAt(0) ?? 0))
})

test('nothing of a family of a brand is handed on', () => {
  assert.deepEqual(officeFonts([{ family: 'Harbour Sans', isBold: true, isItalic: false }]), [])
})
