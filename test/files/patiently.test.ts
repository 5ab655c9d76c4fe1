import assert from 'node:assert/strict'
import { test } from 'node:test'
import { HeldError, patiently } from '../../scripts/files/patiently.ts'
import { UserError } from '../../scripts/system/userError.ts'

/** Fails so often with a code, as a system does. */
function failing(code: string, times: number): () => void {
  let left = times
  return () => {
    if (left-- > 0) throw Object.assign(new Error(`${code}: no, rename`), { code, path: '/out/slides.pdf' })
  }
}

// Windows has other words for a file that is open than other systems have; it is no such system that this runs on.
for (const [code, platform] of [
  ['EBUSY', 'linux'],
  ['EBUSY', 'win32'],
  ['EPERM', 'win32'],
  ['EACCES', 'win32'],
] as const) {
  test(`${code} on ${platform} is a file that is open: asked for again, then told`, () => {
    patiently(failing(code, 2), platform)
    assert.throws(() => patiently(failing(code, Infinity), platform), HeldError)
  })
}

for (const code of ['EPERM', 'EACCES', 'ENOSPC']) {
  test(`${code} on Linux is told at once`, () => {
    const start = performance.now()
    assert.throws(
      () => patiently(failing(code, 1), 'linux'),
      (error) => error instanceof UserError && !(error instanceof HeldError),
    )
    assert.ok(performance.now() - start < 1000)
  })
}
