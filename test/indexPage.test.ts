import assert from 'node:assert/strict'
import { test } from 'node:test'
import { indexPage } from '../scripts/talks/indexPage.ts'

const talk = (name: string, lang: string): Parameters<typeof indexPage>[0][number] => ({
  name,
  lang,
  title: name,
  description: undefined,
  outputs: [],
})

test('the list of talks is in the language of most of them, and tells that of the others', () => {
  const html = indexPage([talk('alpha', 'en'), talk('bravo', 'fr'), talk('charlie', 'fr')], undefined)
  assert.match(html, /<html lang="fr"[\s\S]*<h1>Présentations</)
  assert.match(html, /lang="en"/)
})
