import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Action, Around, Stroke } from '../../components/stage/keyMap.ts'
import { meaningOf } from '../../components/stage/keyMap.ts'

const NONE = { code: '', shiftKey: false, ctrlKey: false, altKey: false, metaKey: false }
const press = (key: string, around: Partial<Around> = {}, more: Partial<Stroke> = {}) =>
  meaningOf({ ...NONE, key, ...more }, { typed: '', ...around })

const EXPECTED: Array<[Action, string[]]> = [
  ['next', ['ArrowRight', 'PageDown', ' ', 'Enter', 'n', 'N']],
  ['previous', ['ArrowLeft', 'PageUp', 'Backspace']],
  ['first', ['Home']],
  ['last', ['End']],
  ['black', ['b', '.', 'B']],
  ['white', ['w', ',']],
  ['otherWindow', ['s', 'p']],
  ['help', ['?']],
  ['fullscreen', ['f']],
  ['overview', ['o']],
  ['dark', ['d']],
  ['search', ['g']],
]
for (const [action, keys] of EXPECTED)
  test(`${keys.join(', ')}: ${action}`, () => {
    for (const key of keys) assert.deepEqual(press(key), { action }, key)
  })

test('Shift with an arrow goes by slides, Shift with the space bar goes back', () => {
  assert.deepEqual(press('ArrowRight', {}, { shiftKey: true }), { action: 'nextSlide' })
  assert.deepEqual(press(' ', {}, { shiftKey: true }), { action: 'previous' })
})

test('a number and Enter go to a slide', () => {
  assert.deepEqual(press('1'), { digit: '1' })
  assert.deepEqual(press('Enter', { typed: '12' }), { go: 12 })
})

test('on a French keyboard digits need no Shift, and `-` is a digit once one was typed', () => {
  assert.deepEqual(press('&', {}, { code: 'Digit1' }), { digit: '1' })
  assert.deepEqual(press('-', {}, { code: 'Digit6' }), { action: 'smaller' })
  assert.deepEqual(press('-', { typed: '1' }, { code: 'Digit6' }), { digit: '6' })
})

test('letters of other scripts stand for the Latin ones in their place', () => {
  assert.deepEqual(press('и', {}, { code: 'KeyB' }), { action: 'black' })
  // On a French keyboard `q` is where others have `a`.
  assert.equal(press('é', {}, { code: 'KeyW' }), undefined)
})

test('combinations are the browser’s', () => {
  for (const held of ['ctrlKey', 'altKey', 'metaKey']) assert.equal(press('p', {}, { [held]: true }), undefined)
})

test('a field for text has all keys', () => {
  for (const key of ['ArrowRight', ' ', 'b', '7', 'Enter']) assert.equal(press(key, { focus: 'text' }), undefined)
})

test('what was gone to by key is pressed by Enter and space; all else moves the slides', () => {
  for (const key of ['Enter', ' ']) assert.equal(press(key, { focus: 'press' }), undefined)
  for (const key of ['ArrowRight', 'PageDown', 'b']) assert.ok(press(key, { focus: 'press' }), key)
  assert.equal(press('ArrowDown', { focus: 'scroll' }), undefined)
  assert.deepEqual(press('PageDown', { focus: 'scroll' }), { action: 'next' })
})

test('an open dialog has all keys but those of a clicker, and the one that opened the list of keys', () => {
  for (const key of ['ArrowRight', 'Escape', 'Enter', '3']) assert.equal(press(key, { isAsking: true }), undefined)
  assert.deepEqual(press('?', { isAsking: true }), { action: 'help' })
  assert.deepEqual(press('PageDown', { isAsking: true }), { action: 'next' })
})

test('the open overview has the arrows; the pen has the letters of its tools', () => {
  assert.equal(press('ArrowRight', { isChoosing: true }), undefined)
  assert.deepEqual(press('Escape', { isChoosing: true }), { action: 'close' })
  for (const key of ['l', 'a', 's', 'r', 'e', 'c', '3', 'Escape'])
    assert.equal(press(key, { isDrawing: true }), undefined, key)
  for (const key of ['b', '.', 'w', 't', 'o', '?']) assert.ok(press(key, { isDrawing: true }), key)
  assert.deepEqual(press('PageDown', { isDrawing: true }), { action: 'next' })
  assert.deepEqual(press(' ', { isDrawing: true }), { action: 'next' })
})
