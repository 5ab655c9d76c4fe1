import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import process from 'node:process'
import { test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { interruptible } from '../../scripts/system/interruptible.ts'

const module = JSON.stringify(pathToFileURL(resolve('scripts/system/interruptible.ts')).href)

test('what takes too long is ended', () => {
  const tooLong = (): Error => new Error('too long')
  assert.throws(
    () =>
      interruptible(
        () => {
          for (;;);
        },
        0.05,
        tooLong,
      ),
    /too long/,
  )
  assert.throws(() => interruptible(() => /^(?:x+)+$/.test(`${'x'.repeat(60)}y`), 0.05, tooLong), /too long/)
})

test('what is done in time returns or throws as ever', () => {
  assert.equal(
    interruptible(
      () => 7,
      5,
      () => new Error('too long'),
    ),
    7,
  )
  const error = new TypeError('alpha')
  const { stack } = error
  assert.throws(
    () =>
      interruptible(
        () => {
          throw error
        },
        5,
        () => new Error('too long'),
      ),
    error,
  )
  assert.equal(error.stack, stack)
})

test('listeners of signals are there again afterwards, once', () => {
  const heard = (): void => undefined
  process.once('SIGTERM', heard)
  interruptible(
    () => 7,
    5,
    () => new Error('too long'),
  )
  assert.deepEqual(
    process.listeners('SIGTERM').filter((listener) => listener === heard),
    [heard],
  )
  process.off('SIGTERM', heard)
  assert.equal(process.listeners('SIGTERM').includes(heard), false)
})

for (const [signal, status] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const)
  test(`a busy process ends on ${signal}`, { skip: process.platform === 'win32' }, async () => {
    const program = `
      import { interruptible } from ${module}
      process.once('${signal}', () => process.exit(${status}))
      interruptible(() => { process._rawDebug('busy'); for (;;); }, 60, () => new Error('too long'))`
    const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    const late = setTimeout(() => child.kill('SIGKILL'), 20_000)
    try {
      await once(child.stderr, 'data')
      child.kill(signal)
      const [code, by] = (await once(child, 'close')) as [number | null, string | null]
      // A shell tells both as the same number.
      assert.ok(code === status || by === signal, `${code} ${by}`)
    } finally {
      clearTimeout(late)
    }
  })
