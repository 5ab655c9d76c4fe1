import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withinLines } from '../../../scripts/convert/arrange/withinLines.ts'
import { phrasesFor } from '../../../scripts/locales/phrasesFor.ts'
import { textOf } from '../../../scripts/text/textOf.ts'

const words = phrasesFor('en').sentences

function shortened(text: string, most: number): string {
  return textOf(withinLines([{ type: 'text', value: text }], words, (said) => textOf(said).length <= most))
}

test('leaves what fits', () => {
  assert.equal(shortened('A roof for six.', 20), 'A roof for six.')
})

test('leaves out whole sentences first, marked', () => {
  assert.equal(shortened('A roof for six. It has a stove. It is warm.', 36), 'A roof for six. It has a stove.\u00A0…')
})

test('then cuts the first sentence at a clause', () => {
  const long = 'The path is closed in winter from the ford on, which is a pity, because nobody can see the ice there.'
  const shown = shortened(long, 60)
  assert.match(shown, /^The path is closed .*\u00A0…$/u)
  assert.ok(shown.length <= 60)
})

test('shows the shortest where nothing fits', () => {
  assert.equal(shortened('A roof for six people.', 5), 'A roof for six people.')
})
