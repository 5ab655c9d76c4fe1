import assert from 'node:assert/strict'
import { test } from 'node:test'
import { figureIn, figuresIn } from '../../../scripts/convert/compose/figuresIn.ts'
import { phrasesFor } from '../../../scripts/locales/phrasesFor.ts'

const [french, english] = [phrasesFor('fr'), phrasesFor('en')]

test('finds amounts with what they count, and where they stand', () => {
  const text = "La région consacre 2,4 millions d'euros au parking et refuse 310 000 euros."
  const found = figuresIn(text, french)
  assert.deepEqual(
    found.map(({ figure }) => figure),
    [
      { value: '2,4', unit: "millions d'euros" },
      { value: '310 000', unit: 'euros' },
    ],
  )
  assert.deepEqual(
    found.map(({ from, to }) => text.slice(from, to)),
    ["2,4 millions d'euros", '310 000 euros'],
  )
})

test('keeps a word after an amount out of its unit', () => {
  const [each] = figuresIn('They cost $50 each.', english)
  assert.deepEqual(each, { figure: { value: '$50' }, isAmount: true, from: 10, to: 13 })
})

test('knows years from figures', () => {
  assert.deepEqual(figuresIn('Depuis 2024 elle est ouverte.', french), [])
})

test('prefers an amount to a count, and takes none of two', () => {
  assert.deepEqual(figureIn('Après 14 ans, elle a gagné 2000 €.', french), { value: '2000', unit: '€' })
  assert.equal(figureIn('Elle a 14 salles et 20 portes.', french), undefined)
})
