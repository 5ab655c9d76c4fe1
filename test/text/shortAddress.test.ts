import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cardAddress } from '../../scripts/text/cardAddress.ts'
import { shortAddress } from '../../scripts/text/shortAddress.ts'

const LONGEST = 44

/** Addresses, and what is shown of them. */
const SHORT: Array<[url: string, shown: string]> = [
  ['https://example.org', 'example.org'],
  ['https://www.example.org/', 'example.org'],
  ['www.example.org/map?zoom=12', 'www.example.org/map?zoom=12'],
  ['mailto:office@example.org', 'office@example.org'],
  ['tel:+33123456789', '+33123456789'],
  ['http://localhost:3001/admin', 'localhost:3001/admin'],
  ['https://example.org/a/page/that/is/far/down/in/the/tree.pdf', 'example.org/…/tree.pdf'],
  ['https://example.org/videos/of/the/whole/year/watch?v=abc_DEF-123', 'example.org/…/watch?v=abc_DEF-123'],
  ['https://example.org/index.php?page=join&year=2025&id=12345#step-2', 'example.org/index.php?page=join&year=2025&…'],
  ['https://example.org/a-page-whose-name-alone-is-longer-than-the-line', 'example.org/a-page-whose-name-alone-is…'],
  [
    'https://example.org/a/page-whose-name-alone-is-longer-than-the-line?x=1',
    'example.org/…/page-whose-name-alone-is…',
  ],
  ['https://a-domain-that-leaves-no-room-at-all.example.org/a/b', 'a-domain-that-leaves-no-room-at-all.example.org/…'],
  ['https://example.org/wiki/Assembl%C3%A9e', 'example.org/wiki/Assemblée'],
  // What a reader would take for another address stays as it is.
  ['https://example.org/a%20b%2Fc%E2%80%AEd', 'example.org/a%20b%2Fc%E2%80%AEd'],
  ['https://example.org/%FF', 'example.org/%FF'],
]

test('an address is shown as its domain and the end of its path', () => {
  for (const [url, shown] of SHORT) assert.equal(shortAddress(url, LONGEST), shown)
})

test('a card shows a long address as its domain', () => {
  assert.equal(cardAddress('https://example.org/talk', LONGEST), 'example.org/talk')
  assert.equal(cardAddress('https://example.org/a/page/that/is/far/down/in/the/tree.pdf', LONGEST), 'example.org')
  assert.equal(cardAddress('https://example.org?a-query-that-is-longer-than-the-line=1', LONGEST), 'example.org')
})
