import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compareTexts } from '../../../scripts/kit/report/compareTexts.ts'

/** Changes as one reads them. */
function told(before: string, after: string): string[] {
  return compareTexts(before, after).map((stretches) =>
    stretches.map(({ kind, text }) => (kind === 'same' ? text : `${kind === 'new' ? '+' : '-'}[${text}]`)).join(''),
  )
}

test('words that were changed one after the other are told together', () =>
  assert.deepEqual(told('one two three four', 'one alpha bravo four'), ['one -[two three]+[alpha bravo] four']))

test('a paragraph in which nothing changed is left out', () => {
  assert.deepEqual(told('alpha\n\nbravo one\n\ncharlie', 'alpha\n\nbravo two\n\ncharlie'), ['bravo -[one]+[two]'])
  assert.deepEqual(told('alpha', 'alpha'), [])
})

test('a paragraph that is gone or new is told as such', () => {
  assert.deepEqual(told('alpha\n\nbravo', 'alpha'), ['-[bravo]'])
  assert.deepEqual(told('', 'alpha bravo'), ['+[alpha bravo]'])
})

test('a long text is compared by its paragraphs', () => {
  const long = Array.from({ length: 3000 }, (_, at) => `line ${at} of many`)
  const other = long.with(1500, 'line of another kind')
  assert.deepEqual(told(long.join('\n\n'), other.join('\n\n')), ['-[line 1500 of many]+[line of another kind]'])
})
