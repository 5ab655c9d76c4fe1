import assert from 'node:assert/strict'
import { test } from 'node:test'
import { talkLength } from '../../scripts/deck/talkLength.ts'

const said = [
  { title: '', words: 150 },
  { title: 'Alpha', words: 600 },
  { title: 'Bravo', words: 300 },
  { title: 'Charlie', words: 450 },
]

test('a talk is as long as its notes take to say', () => {
  assert.deepEqual(talkLength(said), { words: 1500, minutes: 10 })
})

test('a talk that is short enough loses nothing', () => {
  assert.deepEqual(talkLength(said, 10), { words: 1500, minutes: 10, wished: 10 })
})

test('the fewest sections go, of single ones the shortest', () => {
  const going = (wished: number): string[] => (talkLength(said, wished).tooMuch ?? []).map(({ title }) => title)
  assert.deepEqual(going(9), ['Bravo'])
  assert.deepEqual(going(7), ['Charlie'])
  assert.deepEqual(going(4), ['Alpha', 'Bravo'])
  assert.deepEqual(going(0), ['Alpha', 'Bravo', 'Charlie'])
})
