import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { VFile } from 'vfile'
import { convert } from '../../scripts/convert/convert.ts'
import { deckWords, lostWords, placedWords, sourceWords } from '../../scripts/convert/lostWords.ts'
import { wordsOf } from '../../scripts/text/words.ts'
import { read } from '../../scripts/convert/read/read.ts'

const file = new VFile({ value: readFileSync('content/commun_numerique.md') })
const { slides } = convert(file)
const page = read(file)
const source = sourceWords(page)
const places = placedWords(page, file)

test('finds all words in the whole deck', () => {
  assert.deepEqual(lostWords(source, deckWords(slides)), [])
})

test('names a sentence that is missing, with its place', () => {
  const broken = slides.replaceAll('Un logiciel libre qui dort', 'Un logiciel')
  assert.notEqual(broken, slides)
  assert.deepEqual(
    lostWords(source, deckWords(broken)).map((index) => places[index]),
    [
      { word: 'libre', line: 95, column: 13 },
      { word: 'qui', line: 95, column: 19 },
      { word: 'dort', line: 95, column: 23 },
    ],
  )
})

test('notices words that changed places', () => {
  const broken = slides.replaceAll('Une instance Mastodon', 'Une Mastodon instance')
  assert.notEqual(broken, slides)
  assert.notDeepEqual(lostWords(source, deckWords(broken)), [])
})

test('notices a word that was rewritten', () => {
  const broken = slides.replaceAll('potager', 'jardin')
  assert.deepEqual(
    lostWords(source, deckWords(broken)).map((index) => source[index]),
    ['potager'],
  )
})

test('notices notes that end early', () => {
  const broken = slides.replace('joliment vulgarisés', 'joliment --> vulgarisés')
  assert.notDeepEqual(lostWords(source, deckWords(broken)), [])
})

test('an emoji that Unicode calls a letter is a word of its own', () => {
  assert.deepEqual(wordsOf('ℹ️Note'), ['ℹ', 'Note'])
})
