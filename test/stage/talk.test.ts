import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  isRunning,
  isSpoken,
  moved,
  NOT_BEGUN,
  paused,
  rehearsed,
  reset,
  turned,
  usedTime,
} from '../../components/stage/talk.ts'

const START = 1_000_000

test('the timer starts with the first move away from the first slide', () => {
  const clicked = moved(NOT_BEGUN, { page: 1, clicks: 1 }, START)
  assert.equal(isRunning(clicked.timer), false)
  const begun = moved(clicked, { page: 2, clicks: 0 }, START + 5000)
  assert.equal(usedTime(begun.timer, START + 65_000), 60_000)
  assert.equal(isRunning(moved(NOT_BEGUN, { page: 7, clicks: 0 }, START).timer), true)
})

test('a talk that is opened at a later slide starts its timer on the first slide alone', () => {
  const opened = { ...NOT_BEGUN, page: 5 }
  assert.equal(isRunning(moved(opened, { page: 6, clicks: 0 }, START).timer), false)
})

test('each slide has its time, however often it is shown', () => {
  let talk = moved(NOT_BEGUN, { page: 2, clicks: 0 }, START)
  talk = moved(talk, { page: 3, clicks: 0 }, START + 1000)
  talk = moved(talk, { page: 3, clicks: 1 }, START + 1500)
  talk = moved(talk, { page: 2, clicks: 0 }, START + 3000)
  talk = moved(talk, { page: 3, clicks: 0 }, START + 3500)
  assert.deepEqual(talk.timer.spent, { 2: 1500, 3: 2000 })
  assert.equal(usedTime(talk.timer, START + 4000), 4000)
})

test('a pause is not counted, wherever the talk goes meanwhile', () => {
  let talk = moved(NOT_BEGUN, { page: 2, clicks: 0 }, START)
  talk = paused(talk, START + 1000)
  talk = moved(talk, { page: 4, clicks: 0 }, START + 9000)
  assert.equal(usedTime(talk.timer, START + 10_000), 1000)
  talk = paused(talk, START + 20_000)
  assert.equal(usedTime(talk.timer, START + 20_500), 1500)
  assert.deepEqual(moved(talk, { page: 5, clicks: 0 }, START + 20_500).timer.spent, { 2: 1000, 4: 500 })
})

test('a rehearsal begins at the first slide and keeps its times when it ends', () => {
  let talk = rehearsed(moved(NOT_BEGUN, { page: 3, clicks: 1 }, START), START + 100)
  assert.deepEqual([talk.page, talk.clicks, talk.timer.spent, talk.timer.isRehearsal], [1, 0, {}, true])
  talk = moved(talk, { page: 2, clicks: 0 }, START + 1100)
  talk = rehearsed(talk, START + 3100)
  assert.equal(isRunning(talk.timer), false)
  assert.deepEqual(talk.timer.spent, { 1: 1000, 2: 2000 })
  assert.deepEqual(reset(talk, START + 4000).timer, { spent: {} })
})

test('a rehearsal can rest, and goes on', () => {
  let talk = rehearsed(NOT_BEGUN, START)
  talk = paused(talk, START + 1000)
  assert.deepEqual([talk.timer.isRehearsal, talk.timer.isOver], [true, undefined])
  talk = paused(talk, START + 5000)
  talk = rehearsed(talk, START + 6000)
  assert.deepEqual(talk.timer, { spent: { 1: 2000 }, isRehearsal: true, isOver: true })
  assert.equal(paused(talk, START + 7000), talk)
})

test('a talk that is given is told from a rehearsal', () => {
  assert.equal(isSpoken(NOT_BEGUN), false)
  assert.equal(isSpoken(moved(NOT_BEGUN, { page: 2, clicks: 0 }, START)), true)
  assert.equal(isSpoken(rehearsed(NOT_BEGUN, START)), false)
})

test('the screen turns dark, light, and back; a move shows the slide', () => {
  const black = turned(NOT_BEGUN, 'black', START)
  assert.equal(black.screen, 'black')
  assert.equal(turned(black, 'white', START + 1).screen, 'white')
  assert.equal(turned(black, 'black', START + 1).screen, 'shown')
  assert.equal(moved(black, { page: 2, clicks: 0 }, START + 1).screen, 'shown')
})

test('each change has a later stamp, also with a clock that was set back', () => {
  const first = moved(NOT_BEGUN, { page: 2, clicks: 0 }, START)
  assert.ok(moved(first, { page: 3, clicks: 0 }, START - 5000).stamp > first.stamp)
})
