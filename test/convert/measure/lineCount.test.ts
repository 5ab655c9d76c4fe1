import assert from 'node:assert/strict'
import { test } from 'node:test'
import { advanceOf } from '../../../scripts/convert/measure/advanceOf.ts'
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

test('a word that is broken is parted from the next by a blank, on its last line, too', () => {
  const lines = (text: string): number => lineCount([{ text, face: 'text' }], SETTING)
  const word = 'w'.repeat(100)
  const perLine = Math.floor((SETTING.width / SETTING.size / advanceOf(word, 'text')) * word.length)
  const last = 'w'.repeat(word.length % perLine)
  for (let length = 1; length < 200; length++) {
    const next = 'i'.repeat(length)
    assert.equal(lines(`${word} ${next}`) - lines(word), lines(`${last} ${next}`) - 1, next)
  }
})
