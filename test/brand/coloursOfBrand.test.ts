import assert from 'node:assert/strict'
import { test } from 'node:test'
import { emptyBrand, type Brand, type ColourRole } from '../../scripts/brand/brand.ts'
import { coloursOfBrand } from '../../scripts/brand/coloursOfBrand.ts'

function brandOf(colours: Partial<Record<ColourRole, string>>, palette: Brand['palette'] = []): Brand {
  const at = { path: '_brand.yml', line: 1, column: 1 }
  const told = Object.entries(colours).map(([role, value]) => [role, { value, at }])
  return { ...emptyBrand(), palette, colours: Object.fromEntries(told) as Brand['colours'] }
}

test('a colour without contrast stays for areas, and text takes the nearest that can be read', () => {
  const { colours, mended } = coloursOfBrand(brandOf({ primary: '#30ae8f', paper: '#ffffff' }))
  assert.equal(colours?.brand, '#30ae8f')
  assert.deepEqual(
    mended.map(({ before, shade }) => [before.toFixed(2), shade]),
    [['2.77', undefined]],
  )
  assert.ok((mended[0]?.after ?? 0) >= 4.5 && (mended[0]?.after ?? 0) < 6)
})

test('its own darker shade comes first: that of its hue which is nearest', () => {
  const palette = [
    { name: 'primary-darkest', colour: '#14402a' },
    { name: 'primary-dark', colour: '#1d6b55' },
    { name: 'other', colour: '#7a1d1d' },
  ]
  const { colours, mended } = coloursOfBrand(brandOf({ primary: '#30ae8f' }, palette))
  assert.deepEqual(colours?.hues, [{ area: '#30ae8f', text: '#1d6b55' }])
  assert.equal(mended[0]?.shade, 'primary-dark')
})

test('colours that can be read are not spoken of, and none at all are ours', () => {
  assert.deepEqual(coloursOfBrand(brandOf({ primary: '#1d4ed8' })).mended, [])
  assert.equal(coloursOfBrand(emptyBrand()).colours, undefined)
})
