import assert from 'node:assert/strict'
import { test } from 'node:test'
import { spokenFormulas } from '../../scripts/drawings/spokenFormulas.ts'

const TEX = String.raw`\frac{a}{b^2}`

test('a formula is said in the language of the page', async () => {
  assert.deepEqual(
    await spokenFormulas([TEX], 'fr-CA'),
    new Map([[TEX, { words: 'fraction avec numérateur a et dénominateur b au carré', lang: 'fr-CA' }]]),
  )
})

test('in a language without rules, it is said in English', async () => {
  assert.deepEqual(await spokenFormulas(['x + 1'], 'nl'), new Map([['x + 1', { words: 'x plus 1', lang: 'en' }]]))
})

test('two languages after each other are each their own', async () => {
  const said = async (lang: string): Promise<string | undefined> =>
    (await spokenFormulas(['x^2'], lang)).get('x^2')?.words
  assert.deepEqual([await said('de'), await said('en'), await said('fr')], ['x Quadrat', 'x squared', 'x au carré'])
})
