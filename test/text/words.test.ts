import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inCapitals } from '../../scripts/text/inCapitals.ts'
import { readableAddress } from '../../scripts/text/readableAddress.ts'
import { wordsNotAmong } from '../../scripts/text/wordsNotAmong.ts'
import { wordsNotIn } from '../../scripts/text/wordsNotIn.ts'
import { wordsOf } from '../../scripts/text/words.ts'

/** Words that a text lacks. */
function lost(page: string, text: string): string[] {
  const wanted = wordsOf(page)
  return wordsNotIn(wanted, wordsOf(text)).flatMap((index) => wanted[index] ?? [])
}

/** The same, whatever their order. */
function lostAnywhere(page: string, text: string): string[] {
  const wanted = wordsOf(page)
  return wordsNotAmong(wanted, wordsOf(text)).flatMap((index) => wanted[index] ?? [])
}

test('a key is a word of its own, whatever it touches', () => {
  assert.deepEqual(wordsOf('Menu1️⃣Soupe 2️⃣ #️⃣'), ['Menu', '1⃣', 'Soupe', '2⃣', '#⃣'])
})

test('of an encoded address the letters count that it stands for, wherever a line ends in it', () => {
  const address = 'https://exemple.org/Th%C3%A9%C3%A2tre_%E6%97%A5%F0%9F%8C%B1'
  assert.deepEqual(wordsOf(address), ['https', 'exemple', 'org', 'Théâtre', '日', '🌱'])
  for (let at = 1; at < address.length; at++)
    assert.deepEqual(lost(address, `${address.slice(0, at)}\n${address.slice(at)}`), [], String(at))
})

test('what cannot be seen, and what is no letter, stays encoded', () => {
  for (const address of ['a%20b', 'a%0Ab', 'a%E2%80%AEb', 'a%E9b', 'a%C3%28b', 'a%25C3%25A9', '100 %'])
    assert.equal(readableAddress(address), address)
})

test('words that lines end in, and words that touch, are there', () => {
  const page = 'Une anticonstitutionnelle affaire de 2026 : été, x=1 et après.'
  for (const text of [
    'Une anti\nconstitu\ntionnelle affaire de 20\n26 : été, x=1 et après.',
    'Une anti-\nconstitutionnelle affaire de 2026 : page 1 / 2 été, x=1 et après.',
    'Uneanticonstitutionnelle affairede2026: été,x=1etaprès.',
  ])
    assert.deepEqual(lost(page, text), [], text)
  assert.deepEqual(lostAnywhere(page, 'après. Une affaire de anticonsti\ntutionnelle 20\n26 et x=1 été'), [])
})

test('words that are not there are missing, however short, and though others hold their letters', () => {
  assert.deepEqual(lost('on va à la gare', 'on va la gare'), ['à'])
  assert.deepEqual(lost('le rap port du port', 'le rapport du'), ['port'])
  assert.deepEqual(lost('le port du rapport', 'le du rapport'), ['port'])
  assert.deepEqual(lost('la mairie et la gare', 'la mairie et gare la'), ['la'])
  assert.deepEqual(lost('un deux trois', 'deux un trois'), ['un'])
  assert.deepEqual(lostAnywhere('de la mairie de la gare', 'la mairie de la gare'), ['de'])
  assert.deepEqual(lostAnywhere('le port du rapport', 'le du rapport'), ['port'])
  assert.deepEqual(lostAnywhere('douze places', 'dou ces pla'), ['douze', 'places'])
})

test('a piece of one word may be another', () => {
  assert.deepEqual(lost('a partage a', 'a part\nage a'), [])
  assert.deepEqual(lost('de dedans de', 'de de\ndans de'), [])
})

test('a long page is read in time', () => {
  const page = Array.from({ length: 20_000 }, (_, index) => `mot${index % 700}`)
  const text = page.flatMap((word, index) => [word.slice(0, 2), word.slice(2), ...(index % 50 ? [] : ['page', '3'])])
  const start = performance.now()
  assert.deepEqual(wordsNotIn(page, text), [])
  assert.deepEqual(wordsNotIn([...page, 'fin'], text), [20_000])
  assert.ok(performance.now() - start < 10_000)
})

test('capitals are those of the language', () => {
  assert.equal(inCapitals('Κοινά', 'el'), inCapitals('ΚΟΙΝΑ', 'el'))
  assert.equal(inCapitals('ısı işi', 'tr'), 'ISI İŞİ')
  assert.notEqual(inCapitals('à', 'fr'), inCapitals('a', 'fr'))
})
