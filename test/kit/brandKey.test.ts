import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { DeckBrand } from '../../scripts/deck/brand.ts'
import { brandKey } from '../../scripts/kit/brandKey.ts'

const BRAND: DeckBrand = {
  families: { text: 'Alpha' },
  fonts: [{ role: 'text', weight: 400, style: 'normal', paths: ['/bravo/a.woff2'], names: ['a-1.woff2'] }],
}

function withFont(change: object): DeckBrand {
  return { ...BRAND, fonts: BRAND.fonts.map((font) => ({ ...font, ...change })) }
}

test('whatever is seen of a brand has a key of its own', () => {
  const changes = {
    none: undefined,
    footer: { ...BRAND, footer: 'Charlie' },
    motif: { ...BRAND, motif: 'none' as const },
    'content of a font': withFont({ names: ['a-2.woff2'] }),
    'weight of a variable font': withFont({ axes: { wght: 500 } }),
    'size of code': withFont({ scale: 1.1 }),
  }
  const keys = Object.values(changes).map(brandKey)
  assert.equal(new Set([brandKey(BRAND), ...keys]).size, keys.length + 1)
})

test('where its files are makes no difference', () =>
  assert.equal(brandKey(withFont({ paths: ['/delta/a.woff2'] })), brandKey(BRAND)))
