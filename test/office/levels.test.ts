import assert from 'node:assert/strict'
import { test } from 'node:test'
import { levelsIn } from '../../scripts/office/pptx/levels.ts'
import { item, paragraph, run } from '../support/presentation.ts'

test('a level looks as its items do, or else as its first paragraph', () => {
  const [first, second] = levelsIn([paragraph(['text before']), item('one'), item('two', 1)])
  assert.equal(first?.paragraph.indent, 40)
  assert.equal(second?.paragraph.indent, 80)
})

test('a level that is not there is as the one before it, further in', () => {
  const levels = levelsIn([item('one'), item('deep', 2)])
  assert.deepEqual(
    levels.map(({ paragraph }) => paragraph.indent),
    [40, 80, 120],
  )
})

test('a text without signs has none at any level that is asked for', () => {
  const levels = levelsIn([paragraph(['text'])], 3)
  assert.deepEqual(
    levels.map((level) => level.paragraph.bullet),
    [undefined, undefined, undefined],
  )
})

test('what marks some words is no look of a level', () => {
  const marked = run('a long stretch that is marked', {
    isBold: true,
    isStruck: true,
    isUnderlined: true,
    raised: 'above',
    highlight: { hex: 'f2c14e' },
    link: { slide: 1 },
    lang: 'la',
  })
  const [level] = levelsIn([paragraph([marked, 'rest'])])
  assert.deepEqual(level?.run, run('a long stretch that is marked', { isBold: true }))
})
