import assert from 'node:assert/strict'
import { test } from 'node:test'
import { VFile } from 'vfile'
import { convert } from '../../scripts/convert/convert.ts'
import type { Deck } from '../../scripts/deck/types.ts'
import type { KitInView } from '../../scripts/kit/check/kitInView.ts'
import { cuts, unmarked } from '../../scripts/kit/check/gates/cuts.ts'
import { runs } from '../../scripts/kit/check/gates/rhythm.ts'
import { repeated } from '../../scripts/kit/check/gates/titles.ts'
import { medianOf } from '../../scripts/kit/check/gates/typeSize.ts'
import { component, heading, paragraph, slide } from '../../scripts/deck/builders.ts'
import { wordedFaults, wordedSeen } from '../support/wordedSeen.ts'

const text = (value: string): ReturnType<typeof paragraph> => paragraph([{ type: 'text', value }])

test('a title of the slide before, and one of more than two slides, are told; emoji and parts make no other', () => {
  const faults = wordedFaults(repeated(['Le lac', 'LE LAC 🌊', 'La rive', '', 'Le lac (2/3)']))
  assert.deepEqual(
    faults.map(({ slide, reason }) => [slide, reason]),
    [
      [2, 'the title of slide 1 again'],
      [5, 'the title of slides 1, 2, too; the limit is 2 slides'],
    ],
  )
  assert.deepEqual(repeated(['Le lac', 'La rive', 'Le lac']), [])
})

test('three slides of one composition in a row are told once, two are not', () => {
  const faults = runs(['cover-words', 'terms', 'terms', 'terms', 'terms', 'quote', 'terms', 'terms'])
  const told = { id: 'alike', from: 2, to: 5, composition: 'terms', most: 2 }
  assert.deepEqual(faults, [{ slide: 4, told }])
})

test('a paragraph that ends or begins within a sentence is told, unless it says so', () => {
  const said = [text('Le lac est grand, et la rive est longue 🌊 On y nage. Puis on rentre')]
  const found = (shown: string): string | undefined =>
    wordedFaults(unmarked({ children: [slide('section', {}, [text(shown)], said)] }))[0]?.reason
  assert.equal(found('Le lac est grand'), 'ends within a sentence without “…”')
  assert.equal(found('la rive est longue 🌊'), 'begins within a sentence without “…”')
  for (const whole of ['Le lac est grand …', '… et la rive est longue 🌊', 'On y nage.', 'Puis on rentre', 'Ailleurs'])
    assert.equal(found(whole), undefined, whole)
})

test('labels of cards are no paragraphs, and what also stands whole is not cut', () => {
  const said = [text('Le lac est grand, et bleu.'), text('Le lac est grand')]
  const shown = [text('Le lac est grand'), component('EmojiCard', [text('Le lac')])]
  assert.deepEqual(unmarked({ children: [slide('section', {}, shown, said)] }), [])
})

test('items and cells are labels, cut as they are', () => {
  const said = [text('Le lac est grand, et bleu.')]
  const label = [text('Le lac est grand')]
  const list = { type: 'list' as const, children: [{ type: 'listItem' as const, children: label }] }
  assert.deepEqual(unmarked({ children: [slide('section', {}, [list], said)] }), [])
  const quote = { type: 'blockquote' as const, children: label }
  assert.equal(unmarked({ children: [slide('section', {}, [quote], said)] }).length, 1)
})

test('the gate of cuts counts paragraphs and finds what a deck has cut', async () => {
  const { deck } = convert(new VFile({ path: 'page.md', value: '# Alpha\n\n## Bravo\n\nLe lac est grand, et bleu.\n' }))
  const gate = (deck: Deck): ReturnType<typeof cuts> => cuts({ conversion: { deck } } as KitInView)
  assert.deepEqual((await gate(deck)).faults, [])
  const cut = { ...deck, children: deck.children.map((one) => ({ ...one, children: [text('Le lac est')] })) }
  const { text: found, faults } = wordedSeen(await gate(cut))
  assert.equal(found, '2 paragraphs')
  assert.deepEqual(
    faults.map(({ slide, reason }) => [slide, reason]),
    [1, 2].map((no) => [no, 'ends within a sentence without “…”']),
  )
})

test('a sentence that goes on in the title or in a card of its slide is whole', () => {
  const said = [text('Pour aller au lac, prenez train ou navette.')]
  const title = heading([{ type: 'text', value: 'Pour aller au lac' }])
  const shown = [title, text('prenez'), component('EmojiCard', [text('train')])]
  assert.deepEqual(unmarked({ children: [slide('section', {}, shown, said)] }), [])
  assert.equal(unmarked({ children: [slide('section', {}, [text('prenez')], said)] }).length, 1)
})

test('half of the letters are as large as the median, or smaller', () => {
  assert.equal(
    medianOf([
      { px: 44, letters: 10 },
      { px: 28, letters: 90 },
    ]),
    28,
  )
  assert.equal(
    medianOf([
      { px: 44.04, letters: 60 },
      { px: 28, letters: 40 },
    ]),
    44,
  )
  assert.equal(
    medianOf([
      { px: 40, letters: 50 },
      { px: 20, letters: 50 },
    ]),
    20,
  )
  assert.equal(medianOf([]), undefined)
})
