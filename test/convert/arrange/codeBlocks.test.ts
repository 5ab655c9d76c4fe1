import assert from 'node:assert/strict'
import { test } from 'node:test'
import { codeBlocks, evenParts } from '../../../scripts/convert/arrange/codeBlocks.ts'

const lines = (text: string): string[] => text.split('\n')

for (const [what, code, most, expected] of [
  ['a key with its list', 'a: 1\nb:\n- c\n- d\ne: 2', 4, [0, 1, 4]],
  ['a function with its comment', '# one\ndef a():\n  b\nc()', 3, [0, 3]],
  ['what closes at the outer indent', 'if (a) {\n  b\n} else {\n  c\n}\nd', 5, [0, 5]],
  ['a command with what it prints', '>>> a\n1\n2\n>>> b\n3', 4, [0, 3]],
  ['what blank lines part', 'a = 1\nb = 2\n\nc = 3\nd = 4', 6, [0, 3]],
] as const)
  test(`code is split around ${what}`, () => {
    assert.deepEqual(codeBlocks(lines(code), most), expected)
  })

test('a block that is too long is split at the next indent', () => {
  assert.deepEqual(codeBlocks(lines('a:\n  b:\n    c\n  d:\n    e'), 3), [0, 3])
})

test('the longest part is as short as it can be, and the others about as long', () => {
  assert.deepEqual(evenParts([1, 2, 3, 9, 10, 4, 1, 1], 4), [0, 3, 4, 5])
  assert.deepEqual(evenParts([5, 5, 5, 5], 2), [0, 2])
})

test('many blocks are shared in time', () => {
  const parts = evenParts(Array<number>(5000).fill(3), 12)
  assert.equal(parts.length, 12)
  assert.deepEqual(
    parts,
    [...new Set(parts)].toSorted((a, b) => a - b),
  )
})
