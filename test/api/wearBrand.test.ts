import assert from 'node:assert/strict'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { after, test } from 'node:test'
import type { VFile } from 'vfile'
import type { Conversion } from '../../scripts/deck/conversion.ts'
import { convertFile } from '../../scripts/api/convertFile.ts'
import { brandFaces } from '../../scripts/fonts/brandFaces.ts'
import { wornPageStyles, wornStyles } from '../../scripts/slidev/wornStyles.ts'
import { hostileBrand } from '../support/hostile.ts'

const folder = mkdtempSync(join(tmpdir(), 'deck-wear-brand-'))
after(() => rmSync(folder, { recursive: true, force: true }))

cpSync(resolve('node_modules/dejavu-fonts-ttf/ttf/DejaVuSerif.ttf'), join(folder, 'DejaVuSerif.ttf'))
cpSync('test/brands/soleil/logo.svg', join(folder, 'logo.svg'))
const page = join(folder, 'page.md')
writeFileSync(page, '# Lieux\n\nDe quoi est-il fait ?\n\n## Des gens\n\nIls décident ensemble.\n')

test('nothing that a brand calls itself gets into a style sheet', async () => {
  writeFileSync(join(folder, '_brand.yml'), hostileBrand)
  const { parts, deck } = await convertFile(page)
  const faces = await brandFaces(deck.brand?.fonts ?? [], { texts: ['été'], lang: 'fr' }, () =>
    Promise.resolve('a.woff2'),
  )
  const styles = [wornStyles(parts.headmatter), wornPageStyles(parts.headmatter), faces]
  for (const css of styles) {
    assert.match(css, /'Brand text'/)
    assert.match(css, /'Brand head'/)
    assert.doesNotMatch(css, /[<\\]|__ran|Atelier|display:? ?none/)
  }
  assert.match(deck.brand?.families.head ?? '', /Atelier/)
})

/** What is said of a brand that stands beside the page, and what of it the deck wears. */
async function worn(brand: string): Promise<{ said: string[]; deck: Conversion['deck'] }> {
  writeFileSync(join(folder, '_brand.yml'), brand)
  const said: string[] = []
  const onMessages = (file: VFile): void => {
    for (const { line, reason, source } of file.messages) if (source === 'brand') said.push(`${line} ${reason}`)
  }
  const { deck } = await convertFile(page, { onMessages })
  return { said, deck }
}

test('a family of ours is worn for whatever the brand asks it for, without files', async () => {
  const { said, deck } = await worn(
    'typography: { base: Atkinson Hyperlegible Next, headings: Atkinson Hyperlegible Next, monospace: Atkinson Hyperlegible Mono }',
  )
  assert.deepEqual(said, [])
  assert.deepEqual(deck.brand?.families, { head: 'Atkinson Hyperlegible Next' })
  assert.match(deck.brand?.fonts[0]?.paths.join() ?? '', /-latin-700-normal\.woff,.*-latin-ext-700-normal\.woff$/)
  const base = await worn('typography: { base: Bricolage Grotesque }')
  assert.deepEqual([base.said, base.deck.brand?.families], [[], { text: 'Bricolage Grotesque' }])
})

test('what is wrong with a family or a file is said once, with where its path is told from', async () => {
  const { said, deck } = await worn(`logo: img/logo.svg
typography:
  fonts:
    - family: Alpha
      source: file
      files: [alpha.ttf, page.md]
    - { family: Bravo, source: bunny }
    - { family: DejaVu Serif, source: file, files: [DejaVuSerif.ttf] }
  base: Alpha
  headings: { family: ALPHA, weight: 600 }
  monospace: DejaVu Serif
`)
  assert.deepEqual(said, [
    '6 The font file `alpha.ttf` was not found. Check its path, which is relative to this file.',
    '6 The font file `page.md` is no font that can be read. Use a TTF, OTF, WOFF or WOFF2 file.',
    '9 The font `Alpha` has no file that can be used. Ours is used for text and titles.',
    '11 The font `DejaVu Serif` has letters of several widths, so that columns of code would not close. Ours is used for code.',
    '1 `img/logo.svg` was not found. Check its path, which is relative to this file. It is left out.',
  ])
  assert.deepEqual(deck.brand?.families, {})
  const fetched = await worn(
    'typography: { fonts: [{ family: Bravo, source: bunny }, { family: Charlie }], base: Bravo, monospace: Charlie }',
  )
  assert.deepEqual(fetched.said, [
    '1 The font `Bravo` would be fetched from bunny, and nothing is. Save its files and name them with `source: file`. Ours is used for text and titles.',
    '1 The font `Charlie` has no file. Name its files under `typography.fonts`, with `source: file`. Ours is used for code.',
  ])
})

test('files of a font that names no source are its source', async () => {
  const { said, deck } = await worn('typography: { fonts: [{ family: Serif, files: [DejaVuSerif.ttf] }], base: Serif }')
  assert.deepEqual([said, deck.brand?.families], [[], { text: 'Serif', head: 'Serif' }])
})
