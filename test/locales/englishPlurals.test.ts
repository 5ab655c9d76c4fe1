import assert from 'node:assert/strict'
import { test } from 'node:test'
import { textsFor } from '../../scripts/locales/texts/textsFor.ts'

const { errors, faults, plugin } = textsFor('en')

test('what is counted in English has the number that it asks for', () => {
  assert.equal(plugin.made('a.md', 'made', 1, 0), 'a.md (made, 1 slide)')
  assert.equal(plugin.made('a.md', 'made', 1, 1), 'a.md (made, 1 slide, 1 piece of advice)')
  assert.equal(plugin.made('a.md', 'made', 2, 2), 'a.md (made, 2 slides, 2 pieces of advice)')
  assert.match(errors['plugin-talks-failed']({ failed: 1, count: 1 }), /: 1 of 1 talk failed\.$/)
  assert.match(errors['plugin-talks-failed']({ failed: 1, count: 2 }), /: 1 of 2 talks failed\.$/)
})

test('one page is a page, several are pages', () => {
  assert.equal(faults['blank-pages']({ pages: [3] }), 'nothing on page 3')
  assert.equal(faults['blank-pages']({ pages: [1, 2] }), 'nothing on pages 1, 2')
  assert.equal(faults['wrong-paper']({ pages: [3], paper: 'A4' }), 'page 3 is not A4')
  assert.equal(faults['wrong-paper']({ pages: [1, 2], paper: 'A4' }), 'pages 1, 2 are not A4')
})
