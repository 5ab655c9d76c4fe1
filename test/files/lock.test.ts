import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { after, beforeEach, test } from 'node:test'
import { LOCK, lock } from '../../scripts/files/lock.ts'
import { runner } from '../../scripts/files/runner.ts'

/** In ms, short enough for a test. */
const TIMES = { touch: 20, look: 5, silent: 200, most: 600 }

const all = mkdtempSync(join(tmpdir(), 'deck-lock-'))
let folder: string
let waited: Array<number | undefined>

beforeEach(() => {
  folder = mkdtempSync(join(all, 'x-'))
  waited = []
})

after(() => rmSync(all, { recursive: true, force: true }))

const take = (times = TIMES): ReturnType<typeof lock> => lock(folder, (other) => waited.push(other?.pid), times)
const locked = (content: object | string): void =>
  writeFileSync(join(folder, LOCK), typeof content === 'string' ? content : JSON.stringify(content))

test('a lock is there until it is released', async () => {
  const held = await take()
  assert.ok(held.isMine() && existsSync(join(folder, LOCK)))
  held.release()
  assert.deepEqual(readdirSync(folder), [])
  assert.deepEqual(waited, [])
})

test('a run that was killed is not waited for', async () => {
  const program = `
    import { lock } from ${JSON.stringify(resolve('scripts/files/lock.ts'))}
    await lock(${JSON.stringify(folder)}, () => {})
    process.kill(process.pid, 'SIGKILL')`
  spawnSync(process.execPath, ['--input-type=module', '--eval', program])
  assert.ok(existsSync(join(folder, LOCK)))
  const held = await take({ ...TIMES, silent: 1e6, most: 1e6 })
  held.release()
  assert.deepEqual(waited, [])
})

test('neither is one whose process id is ours by now, as in a container that was started again', async () => {
  locked({ ...runner, token: 'other' })
  const held = await take({ ...TIMES, silent: 1e6, most: 1e6 })
  held.release()
  assert.deepEqual(waited, [])
})

test('one in another container or on another host holds for as long as it touches its lock', async () => {
  locked({ ...runner, token: 'other', place: 'elsewhere' })
  const began = performance.now()
  const held = await take()
  assert.ok(performance.now() - began >= TIMES.silent)
  assert.deepEqual(waited, [process.pid])
  held.release()
})

test('a lock that cannot be read holds as long', async () => {
  locked('{"pid":')
  const held = await take()
  assert.deepEqual(waited, [undefined])
  held.release()
})

test('a run that goes on for too long is named', async () => {
  const held = await take()
  await assert.rejects(take(), /Another run has been writing to/)
  held.release()
})

test('a run learns that another one has taken over', async () => {
  const held = await take()
  locked({ ...runner, token: 'other' })
  assert.ok(!held.isMine())
  held.release()
  assert.deepEqual(readdirSync(folder), [LOCK])
})
