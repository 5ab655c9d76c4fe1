import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lineCount } from '../../../scripts/convert/measure/lineCount.ts'

const SETTING = { size: 40, width: 1000 }

test('code that is short for its line is kept on it, and longer code goes on at its blanks', () => {
  const before = { text: 'Alpha bravo charlie delta echo foxtrot golf ', face: 'text' } as const
  const after = { text: ' hotel india juliett kilo lima mike nove', face: 'text' } as const
  const lines = (text: string, isCode?: true): number =>
    lineCount([before, { text, face: 'mono', ...(isCode && { isCode }) }, after], SETTING)
  assert.deepEqual([lines('git commit -m x'), lines('git commit -m x', true)], [2, 3])
  const long = 'git commit -m x --all and so on'
  assert.equal(lines(long, true), lines(long))
})
