import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addressParts } from '../../scripts/text/addressParts.ts'
import { addressPieces } from '../../scripts/text/addressPieces.ts'
import { isAddressLabel } from '../../scripts/text/isAddressLabel.ts'
import { isLocalAddress } from '../../scripts/text/isLocalAddress.ts'
import { partedWord } from '../../scripts/text/partedWord.ts'
import { pathName } from '../../scripts/text/pathName.ts'
import { siteOf } from '../../scripts/text/siteOf.ts'

for (const [url, domain, path] of [
  ['https://www.example.org/', 'example.org', ''],
  ['https://example.org/alpha', 'example.org', '/alpha'],
  ['https://example.org/alpha/bravo.html', 'example.org', '…/bravo.html'],
  ['https://user@example.org:8080/alpha/', 'example.org:8080', '/alpha'],
  ['https://example.org/videos/watch?v=abc_DEF-123&t=10', 'example.org', '…/watch?v=…'],
  ['https://example.org/?page=2', 'example.org', '/?page=…'],
  ['https://example.org/alpha?print', 'example.org', '/alpha?print'],
  ['https://example.org/#/room/bravo', 'example.org', '…/bravo'],
  ['https://example.org/%C3%A9t%C3%A9', 'example.org', '/été'],
  ['https://example.org/a/one-name-that-is-much-too-long_for-a-card', 'example.org', '…/one-name-that-is-much-too…'],
  ['https://example.org/9f86d081884c7d659a2feaa0c55ad015a3bf4f1b', 'example.org', '/9f86d081884c7d659a2feaa0c55ad…'],
  ['mailto:alpha@example.org?subject=Bravo', 'alpha@example.org', ''],
  ['tel:+33199001234', '+33199001234', ''],
] as const)
  test(`reads ${url}`, () => assert.deepEqual(addressParts(url), { domain, path }))

test('knows a label that is but the address', () => {
  assert.ok(isAddressLabel('https://example.org', 'https://example.org/'))
  assert.ok(isAddressLabel('example.org/été', 'https://www.example.org/%C3%A9t%C3%A9'))
  assert.ok(isAddressLabel('alpha@example.org', 'mailto:alpha@example.org'))
  assert.ok(isAddressLabel('+33 1 99 00 12 34', 'tel:+33199001234'))
  assert.ok(!isAddressLabel('Alpha', 'https://example.org'))
  assert.ok(!isAddressLabel('example.org', 'https://example.org/alpha'))
})

test('knows addresses that nobody else gets to', () => {
  for (const url of [
    'http://localhost:3000/',
    'https://app.localhost',
    'http://127.0.0.1:8080',
    'http://[::1]:3000/',
    'http://0.0.0.0:5173',
    'http://10.0.0.4/',
    'http://172.20.1.1/',
    'http://192.168.0.1/',
    'http://printer.local/',
    'http://nas.lan',
    'http://intranet/page',
  ])
    assert.ok(isLocalAddress(url), url)
  for (const url of [
    'https://example.org/localhost',
    'https://localhost.example.org/',
    'http://172.32.0.1/',
    'http://11.0.0.1/',
    'http://[2001:db8::1]/',
    'https://1.1.1.1/',
    'mailto:root@localhost',
    'tel:127',
  ])
    assert.ok(!isLocalAddress(url), url)
})

test('parts a long word behind its signs, else every dozen letters; joined, it is whole', () => {
  const isLong = (word: string): boolean => word.length > 12
  assert.deepEqual(partedWord('alpha', isLong), ['alpha'])
  assert.deepEqual(partedWord('alpha.bravo-charlie', isLong), ['alpha.', 'bravo-', 'charlie'])
  assert.deepEqual(partedWord('9f86d081884c7d659a2feaa0', isLong), ['9f86d081884c', '7d659a2feaa0'])
})

test('parts an address around the name of its site', () => {
  assert.deepEqual(addressPieces('example.org'), ['example.org'])
  assert.deepEqual(addressPieces('agenda.hall.example.org'), ['agenda.hall.', 'example.org'])
  assert.deepEqual(addressPieces('some.body@wiki.example.org'), ['some.body@', 'wiki.', 'example.org'])
  assert.deepEqual(addressPieces('…/govern-in-common'), ['…/govern-', 'in-', 'common'])
  assert.deepEqual(addressPieces('192.168.100.100'), ['192.168.100.100'])
})

test('names an address by the end of its path, and knows whose it is', () => {
  assert.equal(pathName('https://example.org/wiki/Beginners%27_guide'), "Beginners' guide")
  assert.equal(pathName('https://example.org/a/whole-report.pdf?page=2'), 'whole-report')
  assert.equal(pathName('https://example.org/tags/key=two_words'), 'key=two_words')
  assert.equal(pathName('https://example.org/2025/12'), undefined)
  assert.equal(pathName('https://example.org'), undefined)
  assert.equal(siteOf('https://wiki.example.org/a'), 'example.org')
  assert.equal(siteOf('https://www.example.co.uk'), 'example.co.uk')
})
