import assert from 'node:assert/strict'
import { test } from 'node:test'
import { partedText } from '../../scripts/text/partedText.ts'

test('a line ends at a blank or within a long word, never at a no-break space', () => {
  assert.deepEqual(partedText('«\u202FAlpha\u202F» bravo', 18), ['«\u202FAlpha\u202F» ', 'bravo'])
  assert.deepEqual(partedText('12\u00A0500\u00A0€ charlie', 18), ['12\u00A0500\u00A0€ ', 'charlie'])
  assert.deepEqual(partedText('see example.org/delta/echo', 12), ['see ', 'example.', 'org/', 'delta/', 'echo'])
})
