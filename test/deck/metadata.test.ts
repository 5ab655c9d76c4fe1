import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Matter } from '../../scripts/deck/types.ts'
import { metadataOf } from '../../scripts/deck/metadata.ts'

const AUTHORS: Array<[what: string, matter: Matter, names: string[]]> = [
  ['a name with its given name behind a comma', { author: 'Durand, Anne' }, ['Durand, Anne']],
  ['the same below the plural', { authors: 'Durand, Anne' }, ['Durand, Anne']],
  ['a list of such names', { authors: ['Durand, Anne', 'Roux, Paul'] }, ['Durand, Anne', 'Roux, Paul']],
  ['such names, parted by semicolons', { author: 'Durand, Anne; Roux, Paul' }, ['Durand, Anne', 'Roux, Paul']],
  ['whole names below the plural', { authors: 'Anne Durand, Paul Roux' }, ['Anne Durand', 'Paul Roux']],
  ['more than two below the plural', { authors: 'Anne, Paul, Zoé' }, ['Anne', 'Paul', 'Zoé']],
  ['one author, however it is written', { author: 'Anne Durand, Paul Roux' }, ['Anne Durand, Paul Roux']],
  ['names in quotes', { authors: '« Durand, Anne » et « Roux, Paul »' }, ['Durand, Anne', 'Roux, Paul']],
  ['names in other quotes', { author: '"Durand, Anne", "Paul", “Zoé, R.”' }, ['Durand, Anne', 'Paul', 'Zoé, R.']],
  ['a name in quotes', { author: '„Roux, Paul“' }, ['Roux, Paul']],
  ['a name with another one in quotes', { author: 'Paul « le Grand » Roux' }, ['Paul « le Grand » Roux']],
  ['objects', { authors: [{ name: 'Anne', title: 'alpha', url: 'https://alpha.example' }] }, ['Anne']],
  ['one object', { author: { name: 'Anne' } }, ['Anne']],
  ['a presenter before all', { authors: ['anne'], deck: { presenter: 'Roux, Paul' } }, ['Roux, Paul']],
  ['a key, which is no name', { authors: ['anne', 'Paul Roux', { key: 'zoe', title: 'alpha' }] }, ['Paul Roux']],
  ['a word in small letters that is said to be a name', { authors: [{ name: 'anne' }] }, ['anne']],
  ['a word in small letters below the singular', { author: 'anne' }, ['anne']],
]

for (const [what, matter, names] of AUTHORS)
  test(`authors: ${what}`, () => {
    assert.deepEqual(metadataOf(matter).names, names)
  })

test('keys of authors stay in the metadata', () => {
  assert.deepEqual(metadataOf({ authors: ['anne', 'Paul Roux'] }).authors, ['anne', 'Paul Roux'])
})

test('a date that a program is to fill in is none', () => {
  for (const date of ['today', 'now', 'last-modified']) assert.equal(metadataOf({ date }).date, undefined)
  assert.equal(metadataOf({ date: 'today', last_update: { date: '2025-04-01' } }).date, '2025-04-01')
  assert.equal(metadataOf({ date: 'aujourd’hui' }).date, 'aujourd’hui')
})
