import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Message, Role } from '../../components/stage/hears.ts'
import { hears } from '../../components/stage/hears.ts'
import { moved, NOT_BEGUN } from '../../components/stage/talk.ts'

const START = 1_000_000
const on = (page: number, stamp: number) => ({ ...NOT_BEGUN, page, stamp })
const from = (role: Role, page: number, stamp: number, more: Partial<Message> = {}): Message => ({
  role,
  talk: on(page, stamp),
  now: START,
  ...more,
})

test('presenter and audience follow each other, the later one counts', () => {
  for (const [own, other] of [
    ['presenter', 'audience'],
    ['audience', 'presenter'],
    ['presenter', 'presenter'],
  ] as const) {
    assert.equal(hears({ role: own, talk: on(3, 10) }, from(other, 4, 11), START).talk?.page, 4)
    assert.equal(hears({ role: own, talk: on(3, 10) }, from(other, 4, 9), START).talk, undefined)
    assert.equal(hears({ role: own, talk: on(3, 10) }, from(other, 4, 10), START).talk, undefined)
  }
})

test('two readers of one site do not disturb each other', () => {
  const heard = hears({ role: 'audience', talk: on(3, 10) }, from('audience', 4, 11, { asks: true }), START)
  assert.deepEqual(heard, { tells: false })
})

test('a window that has just come is told where the others are, and does not move them', () => {
  const heard = hears({ role: 'presenter', talk: on(3, 10) }, from('audience', 1, 0, { asks: true }), START)
  assert.deepEqual(heard, { tells: true })
})

test('a presenter hands on what one window of the audience did; the audience hands on nothing', () => {
  assert.equal(hears({ role: 'presenter', talk: on(3, 10) }, from('audience', 4, 11), START).tells, true)
  assert.equal(hears({ role: 'presenter', talk: on(4, 11) }, from('audience', 4, 11), START).tells, false)
  assert.equal(hears({ role: 'audience', talk: on(3, 10) }, from('presenter', 4, 11), START).tells, false)
})

test('the time of another machine is read by its clock', () => {
  const talk = moved(NOT_BEGUN, { page: 2, clicks: 0 }, START)
  const own = { role: 'presenter', talk: NOT_BEGUN } as const
  const hour = 3_600_000
  const heard = hears(own, { role: 'presenter', talk, now: START + 1000 }, START + 1000 + hour)
  assert.equal(heard.talk?.timer.since, START + hour)
  assert.equal(hears(own, { role: 'presenter', talk, now: START + 10 }, START + 30).talk?.timer.since, START)
})
