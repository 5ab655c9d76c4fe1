import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lineMarks, metaOfPart, writtenMarks } from '../../scripts/text/lineMarks.ts'

for (const [meta, count, expected] of [
  ['{1,3-5}', 9, '{1,3-5}'],
  ['title="a" {2|3-4|all}', 9, '{2|3-4|all}'],
  ['{1|9}', 3, '{1}'],
  ['{monaco}', 3, ''],
  ['{1}{at:"alert(1)"}', 3, '{1}'],
] as const)
  test(`marks of lines are read and written: ${meta}`, () => {
    assert.equal(writtenMarks(lineMarks(meta, count)), expected)
  })

test('marks move with their lines', () => {
  assert.equal(metaOfPart('{2,5-9|6|all}', 4, 3), '{1-3|2|all}')
  assert.equal(metaOfPart('{1-2}', 4, 3), '')
})
