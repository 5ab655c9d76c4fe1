import assert from 'node:assert/strict'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { after, test } from 'node:test'
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
