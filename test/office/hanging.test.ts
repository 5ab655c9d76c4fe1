import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hanging } from '../../scripts/office/pptx/hanging.ts'
import { item, paragraph } from '../support/presentation.ts'

function hangs(paragraphs: Parameters<typeof hanging>[0]): Array<number | undefined> {
  return hanging(paragraphs).map(({ hang }) => hang)
}

test('a sign stands where the words of the level above begin', () => {
  assert.deepEqual(hangs([item('a'), item('b', 1), item('c', 2), item('d', 1), item('e')]), [40, 40, 40, 40, 40])
})

test('below a heading that is the first level, it stands at the edge', () => {
  assert.deepEqual(hangs([paragraph(['Heading'], { level: 0 }), { ...item('a', 1), indent: 28 }]), [undefined, 28])
})

test('without a level above, or with one as far in, it stands at the edge', () => {
  assert.deepEqual(hangs([item('a', 2), item('b', 0), { ...item('c', 1), indent: 40 }]), [120, 40, 40])
})
