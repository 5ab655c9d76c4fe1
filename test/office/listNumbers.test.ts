import assert from 'node:assert/strict'
import { test } from 'node:test'
import { listNumbers } from '../../scripts/office/pptx/listNumbers.ts'
import { item, paragraph } from '../support/presentation.ts'

test('items of one list begin with its first number, so that one that is added is counted', () => {
  assert.deepEqual(listNumbers([item('a', 0, 3), item('b', 0, 4), item('c', 0, 5)]), [3, 3, 3])
})

test('a list goes on behind a list within it, which begins anew', () => {
  const items = [item('a', 0, 1), item('b', 1, 1), item('c', 1, 2), item('d', 0, 2), item('e', 1, 1)]
  assert.deepEqual(listNumbers(items), [1, 1, 1, 1, 1])
})

test('behind a paragraph, a bullet or a gap, a list has its own number again', () => {
  const items = [item('a', 0, 1), paragraph(['more']), item('b', 0, 2), item('c'), item('d', 0, 3), item('e', 0, 7)]
  assert.deepEqual(listNumbers(items), [1, undefined, 2, undefined, 3, 7])
})
