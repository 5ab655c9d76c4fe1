import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { test } from 'node:test'
import { wordsFor, wordsOfPage } from '../../scripts/docusaurus/words.ts'

test('each language of the words around the slides has words of its own', () => {
  const names = readdirSync('scripts/locales/interface').filter((name) => name !== 'interfaceWords.ts')
  const languages = ['de', 'en', 'es', 'fr', 'it', 'nl', 'pt']
  assert.equal(names.length, languages.length)
  assert.equal(new Set(languages.map((lang) => wordsFor(lang).present)).size, languages.length)
  // What is read aloud begins with what is seen.
  for (const lang of languages) assert.match(wordsFor(lang).pdf, /^PDF /)
})

test('regions have the words of their language, unknown languages the English ones', () => {
  assert.deepEqual(wordsFor('pt-BR'), wordsFor('pt'))
  assert.deepEqual(wordsFor('zh-Hans'), wordsFor('en'))
})

test('a site can have a label of its own, for all locales or for some', () => {
  assert.equal(wordsFor('fr', 'Diapos').present, 'Diapos')
  assert.equal(wordsFor('fr-CA', { fr: 'Diapos' }).present, 'Diapos')
  assert.equal(wordsFor('en', { fr: 'Diapos' }).present, 'Present this page')
})

test('a page that names its language has the words of that, with the language that they are read in', () => {
  assert.deepEqual(wordsOfPage({ lang: 'fr-CA' }, 'en'), wordsFor('fr'))
  assert.equal(wordsOfPage({ lang: 'fr' }, 'en').lang, 'fr')
  assert.deepEqual(wordsOfPage({}, 'de'), wordsFor('de'))
  assert.deepEqual(wordsOfPage({ lang: ['fr'] }, 'de'), wordsFor('de'))
  assert.equal(wordsOfPage({ lang: 'zh' }, 'fr').lang, 'en')
  assert.equal(wordsOfPage({ lang: 'fr' }, 'en', { fr: 'Diapos' }).present, 'Diapos')
  assert.equal(wordsOfPage({ lang: 'fr' }, 'en', 'Diapos').lang, undefined)
})
