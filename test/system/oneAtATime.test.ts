import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { oneAtATime } from '../../scripts/system/oneAtATime.ts'

test('no call begins before the one before has ended, well or not', async () => {
  const seen: string[] = []
  const call = oneAtATime(async (name: string, ms: number) => {
    seen.push(`${name} begins`)
    await wait(ms)
    seen.push(`${name} ends`)
    if (name === 'alpha') throw new Error(name)
    return name
  })
  const told = await Promise.allSettled([call('alpha', 20), call('bravo', 5), call('charlie', 1)])
  assert.deepEqual(
    told.map(({ status }) => status),
    ['rejected', 'fulfilled', 'fulfilled'],
  )
  assert.deepEqual(
    seen,
    ['alpha', 'bravo', 'charlie'].flatMap((name) => [`${name} begins`, `${name} ends`]),
  )
})
