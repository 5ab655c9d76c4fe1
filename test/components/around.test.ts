import assert from 'node:assert/strict'
import { test } from 'node:test'
import { around } from '../../components/around.ts'

const places = (length: number, current: number): number[] =>
  around(
    Array.from({ length }, () => ({})),
    current,
    4,
  ).map(({ no }) => no)

test('of many, those around the current one are taken; of few, all', () => {
  assert.deepEqual(places(3, 3), [1, 2, 3])
  assert.deepEqual(places(4, 1), [1, 2, 3, 4])
  assert.deepEqual(places(58, 1), [1, 2, 3, 4])
  assert.deepEqual(places(58, 30), [28, 29, 30, 31])
  assert.deepEqual(places(58, 58), [55, 56, 57, 58])
})
