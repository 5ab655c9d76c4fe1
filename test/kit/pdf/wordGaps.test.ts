import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordGaps } from '../../../scripts/kit/pdf/accessible/wordGaps.ts'

/** Joins stretches with the spaces that are missing between them. */
function joined(texts: string[], page: string): string {
  const gap = wordGaps(texts, page)
  return texts.map((text, index) => text + (index < texts.length - 1 && gap(index) ? ' ' : '')).join('')
}

test('a line that ends with a word gets its space, one within a word does not', () => {
  assert.equal(joined(['une com', 'mune', 'ici'], 'une commune ici'), 'une commune ici')
  assert.equal(
    joined(['example.', 'org/', 'path', 'and more'], 'example.org/path and more'),
    'example.org/path and more',
  )
})

test('a space that is there is enough', () => {
  assert.equal(joined(['one ', 'two', ' three'], 'one two three'), 'one two three')
})

test('a word that is parted with a hyphen goes on', () => {
  assert.equal(
    joined(['long and hyphen-', 'ated words'], 'long and hyphen\u{AD}ated words'),
    'long and hyphen-ated words',
  )
})

test('capitals, joiners and what stands between do not matter', () => {
  assert.equal(joined(['1.', 'LARGE', 'WORDS 🛠️', 'here'], 'Large words 🛠 here'), '1. LARGE WORDS 🛠️ here')
})

test('what is not on the page is parted, unless its script has no spaces', () => {
  assert.equal(joined(['alpha', 'beta'], ''), 'alpha beta')
  assert.equal(joined(['漢字', 'かな'], ''), '漢字かな')
})
