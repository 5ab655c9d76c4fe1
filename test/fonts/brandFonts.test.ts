import assert from 'node:assert/strict'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { after, test } from 'node:test'
import { create, type Font } from 'fontkit'
import { type Data, VFile } from 'vfile'
import { convert } from '../../scripts/convert/convert.ts'
import { advanceOf, measuredWith } from '../../scripts/convert/measure/advanceOf.ts'
import type { FontRole } from '../../scripts/tokens/brandFont.ts'
import { allBrandFaces, brandFaces } from '../../scripts/fonts/brandFaces.ts'
import { familyFor, lettersMissing, openBrandFont, type OpenedFont } from '../../scripts/fonts/brandFonts.ts'

type Cut = Exclude<ReturnType<typeof familyFor>, { problem: object }>

const folder = mkdtempSync(join(tmpdir(), 'deck-brand-fonts-'))
after(() => rmSync(folder, { recursive: true, force: true }))
const dejavu = (name: string): { path: string } => ({ path: resolve(`node_modules/dejavu-fonts-ttf/ttf/${name}.ttf`) })
const SERIF = ['DejaVuSerif', 'DejaVuSerif-Bold', 'DejaVuSerif-Italic'].map(dejavu)
const VARIABLE = {
  path: resolve('node_modules/@fontsource-variable/noto-sans-jp/files/noto-sans-jp-latin-wght-normal.woff2'),
}

function filesOf(sources: Array<{ path: string }>): OpenedFont[] {
  return sources.map((source) => {
    const file = openBrandFont(source)
    assert.ok('font' in file, JSON.stringify(file))
    return file
  })
}

function opened(role: FontRole, sources: Array<{ path: string }>, weight?: number): Cut {
  const found = familyFor(role, filesOf(sources), weight)
  assert.ok('fonts' in found, JSON.stringify(found))
  return found
}

test('each cut is the nearest file; a style without a file is left out', () => {
  const { fonts } = opened('text', SERIF)
  assert.deepEqual(
    fonts.map(({ weight, style, names }) => `${weight} ${style} ${names[0]?.replace(/-\w{8}\.ttf$/, '')}`),
    [
      '400 normal DejaVuSerif',
      '700 normal DejaVuSerif-Bold',
      '400 italic DejaVuSerif-Italic',
      '700 italic DejaVuSerif-Italic',
    ],
  )
  assert.equal(opened('head', SERIF, 400).fonts[0]?.names[0]?.startsWith('DejaVuSerif-42'), true)
})

test('a variable font stands still at the weight', () => {
  const { fonts } = opened('text', [VARIABLE])
  assert.deepEqual(
    fonts.map(({ axes }) => axes),
    [{ wght: 400 }, { wght: 700 }],
  )
})

test('a variable font is measured at the weight', () => {
  const { lettering } = opened('text', [VARIABLE])
  const [plain, bold] = [lettering.text?.[0], lettering.bold?.[0]].map(
    (font) => font?.layout('mille').advanceWidth ?? 0,
  )
  assert.ok((bold ?? 0) > (plain ?? 0), `${plain}, ${bold}`)
})

test('code has letters of one width, as wide as ours', () => {
  assert.match(JSON.stringify(familyFor('mono', filesOf(SERIF))), /several-widths/)
  const { fonts, lettering } = opened('mono', [dejavu('DejaVuSansMono')])
  assert.ok(Math.abs((fonts[0]?.scale ?? 0) - 1.05) < 0.01)
  assert.deepEqual(lettering, {})
})

test('what is no font, no file or too large says so', () => {
  const path = join(folder, 'a.ttf')
  writeFileSync(path, 'nothing')
  assert.match(JSON.stringify(openBrandFont({ path })), /no-font/)
  truncateSync(path, 31e6)
  assert.match(JSON.stringify(openBrandFont({ path })), /"too-large","size":31,"most":30/)
  assert.match(JSON.stringify(openBrandFont({ path: folder })), /"kind":"folder"/)
})

test('a font is known by what is in it, whatever its file is called', async () => {
  const [woff, woff2] = ['woff', 'woff2'].map((kind) =>
    resolve(`node_modules/@fontsource/bricolage-grotesque/files/bricolage-grotesque-latin-800-normal.${kind}`),
  )
  assert.ok(woff && woff2)
  const files = [dejavu('DejaVuSerif').path, woff, woff2].flatMap((path, from) =>
    ['ttf', 'woff', 'woff2'].map((kind) => {
      const copy = join(folder, `${from}.${kind}`)
      copyFileSync(path, copy)
      return { path: copy }
    }),
  )
  for (const file of files) {
    const { fonts, lettering } = opened('head', [file])
    assert.ok(lettering.head?.[0]?.layout('Été').advanceWidth)
    const css = await brandFaces(fonts, { texts: ['Été'], lang: 'fr' }, () => Promise.resolve('a.woff2'))
    assert.match(css, /U\+c9/)
  }
})

test('letters that a font lacks are listed; those of ours that it has are not', () => {
  const { lettering } = opened('text', [VARIABLE])
  assert.deepEqual(lettersMissing(lettering.text ?? [], 'Łódź, été, Ω 12'), ['Ł', 'ź', 'Ω'])
})

test('fonts are cut to the letters of the deck, in weights that PDFs can hold', async () => {
  const kept: Uint8Array[] = []
  const { fonts } = opened('text', [VARIABLE])
  const css = await brandFaces(fonts, { texts: ['# Été'], lang: 'fr' }, (font) =>
    Promise.resolve(`l'${kept.push(font)}.woff2`),
  )
  assert.equal(kept.length, 2)
  assert.match(css, /font-family:'Brand text';font-weight:400;.*url\('l\\'1\.woff2'\) format\('woff2'\);unicode-range:/)
  const [font] = kept.map((bytes) => create(Buffer.from(bytes)) as Font)
  assert.ok(font?.hasGlyphForCodePoint(0xc9))
  assert.deepEqual(font?.variationAxes, {})
})

test('whole files are shown as they are; one that is gone meanwhile is said by its name', async () => {
  const { fonts } = opened('head', SERIF)
  const sizes: number[] = []
  const css = await allBrandFaces(fonts, (font) => Promise.resolve(`${sizes.push(font.length)}.woff2`))
  assert.match(css, /^@font-face\{font-family:'Brand head';font-weight:800;[^]*src:url\('1\.woff2'\);\}$/)
  assert.deepEqual(sizes, [readFileSync(SERIF[1]?.path ?? '').length])
  const gone = fonts.map((font) => ({ ...font, paths: [join(folder, 'gone.ttf')] }))
  await assert.rejects(
    brandFaces(gone, { texts: ['a'], lang: 'fr' }, () => Promise.resolve('')),
    { exitCode: 1, message: 'The font `gone.ttf` cannot be read (ENOENT). Check the file.' },
  )
})

test('slides are measured with the fonts of the brand, and with ours afterwards', () => {
  const { lettering } = opened('text', SERIF)
  const text = 'Une ligne de texte'
  const ours = advanceOf(text, 'text')
  const wide = measuredWith(lettering, () => advanceOf(text, 'text'))
  assert.ok(wide > ours * 1.05, `${wide} after ${ours}`)
  assert.equal(advanceOf(text, 'text'), ours)
  const page = `# Titre\n\n## Partie\n\n${'Ils décident ensemble de ce qui se partage, et le disent à tous. '.repeat(12)}\n`
  const slidesOf = (data: Data): string => convert(new VFile({ path: 'page.md', value: page, data })).slides
  assert.notEqual(slidesOf({ lettering }), slidesOf({}))
  assert.equal(slidesOf({}), slidesOf({}))
})
