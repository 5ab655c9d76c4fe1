import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keyFigures } from '../../../scripts/convert/arrange/keyFigures.ts'
import { paragraph } from '../../../scripts/deck/builders.ts'
import { phrasesFor } from '../../../scripts/locales/phrasesFor.ts'
import { sentencesOf } from '../../../scripts/text/sentences.ts'

function valuesOf(text: string, lang = 'fr'): string[] {
  const phrases = phrasesFor(lang)
  const sentences = sentencesOf(paragraph([{ type: 'text', value: text }]), phrases.sentences)
  return keyFigures(sentences, { phrases, lang }).map(({ figure: { value } }) => value)
}

test('takes amounts and measures of any sentence', () => {
  assert.deepEqual(valuesOf("On l'ouvre. Elle a gagné 2000 € et perdu 11 kg."), ['2000', '11'])
})

test('takes counts that open a paragraph or are large', () => {
  assert.deepEqual(valuesOf('Chaque soir, 12 personnes montent. Puis 14 autres et 5 300 habitants suivent.'), [
    '12',
    '5 300',
  ])
})

test('takes no dates, times of day and addresses', () => {
  assert.deepEqual(valuesOf('Le 12 mars à 22 h 40, le train de 2024 roulait.'), [])
  assert.deepEqual(valuesOf('On 12 March the train ran.', 'en'), [])
})
