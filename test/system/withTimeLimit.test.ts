import type { Browser } from 'playwright-core'
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { textsFor } from '../../scripts/locales/texts/textsFor.ts'
import { worded } from '../../scripts/locales/texts/told.ts'
import { startSubprocess, type ModuleUrl } from '../../scripts/system/subprocess.ts'
import { LIMITS, type Limits } from '../../scripts/system/stepLimits.ts'
import { settled } from '../../scripts/system/settled.ts'
import { UserError } from '../../scripts/system/userError.ts'
import { progressWithLimits } from '../../scripts/kit/progressWithLimits.ts'
import { withTimeLimit, type StepSubject } from '../../scripts/system/withTimeLimit.ts'

const folder = mkdtempSync(join(tmpdir(), 'deck-within-'))
const path = join(folder, 'work.ts')
const module: ModuleUrl<Record<string, () => unknown>> = pathToFileURL(path)
writeFileSync(path, 'export const hang = () => { for (;;); }\nexport const pid = () => process.pid\n')
const never = (): Promise<never> => new Promise(() => undefined)
const limits: Limits = { quick: { seconds: 0, perSlide: 0.01 }, other: { seconds: 60, perSlide: 0 } }
const making: StepSubject = { title: 'Alpha', slides: 5, limits }

after(() => rmSync(folder, { recursive: true, force: true }))

test('a step that hangs is ended, and says which and what to do', async () => {
  await assert.rejects(withTimeLimit('quick', making, never), (error: unknown) => {
    assert.ok(error instanceof UserError)
    assert.match(error.message, /^“Alpha”: `quick` took longer than 0\.05 s and was stopped\. Run the command again\. /)
    assert.doesNotMatch(error.message, /\n/)
    return true
  })
})

test('a step is called in an error what it is called as it goes on', async () => {
  const { errors, report } = textsFor('fr')
  await assert.rejects(
    withTimeLimit('check', { ...making, limits: { other: { seconds: 0.01, perSlide: 0 } } }, never),
    (error: unknown) =>
      error instanceof UserError && worded(errors, error.told).includes(`l’étape \`${report.steps.check}\` a duré`),
  )
})

test('a step that is done in time returns or fails as ever', async () => {
  assert.equal(await withTimeLimit('other', making, () => Promise.resolve(7)), 7)
  await assert.rejects(
    withTimeLimit('other', making, () => Promise.reject(new TypeError('bravo'))),
    /bravo/,
  )
})

test('a browser that keeps a step waiting is named in one line', async () => {
  const timeout = Object.assign(new Error('page.goto: Timeout 30000ms exceeded.\nCall log: alpha'), {
    name: 'TimeoutError',
  })
  await assert.rejects(
    withTimeLimit('other', making, () => Promise.reject(timeout)),
    (error: unknown) =>
      error instanceof UserError &&
      /^“Alpha”: `other` waited too long for the browser \(page\.goto: Timeout 30000ms exceeded\.\)\. Run.*$/.test(
        error.message,
      ),
  )
})

test('what fails after its step was ended is nobody’s any more', async () => {
  const late = async (): Promise<never> => {
    await setTimeout(80)
    throw new Error('too late')
  }
  await assert.rejects(withTimeLimit('quick', making, late), /took longer/)
  await setTimeout(100)
})

test('a process that hangs is ended with its step, and the next call has another', async () => {
  const { call, end } = startSubprocess()
  try {
    const first = (await call(module, 'pid')) as number
    await assert.rejects(
      withTimeLimit('quick', making, () => call(module, 'hang')),
      /`quick` took longer/,
    )
    const second = (await call(module, 'pid')) as number
    assert.notEqual(second, first)
    assert.throws(() => process.kill(first, 0), { code: 'ESRCH' })
  } finally {
    end()
  }
})

test('a process that hangs is ended when nobody needs it any more', async () => {
  const { call, end } = startSubprocess()
  const pid = (await call(module, 'pid')) as number
  const hanging = call(module, 'hang').catch((error: Error) => error.message)
  await setTimeout(100)
  end()
  assert.match(String(await hanging), /`hang` was interrupted \(SIGKILL\)/)
  assert.throws(() => process.kill(pid, 0), { code: 'ESRCH' })
})

test('all steps of a run have limits', async () => {
  const steps = { step: <T>(_: string, run: () => Promise<T>) => run(), secondsOf: () => 0 }
  await assert.rejects(progressWithLimits(steps, making).step('quick', never), /“Alpha”: `quick`/)
})

test('limits grow with the slides', () => {
  for (const { seconds, perSlide } of Object.values(LIMITS)) {
    assert.ok(seconds >= 60)
    assert.ok(perSlide > 0)
  }
})

test('what hangs is waited for, but not for long', async () => {
  await settled([never(), Promise.reject(new Error('alpha'))], 0.05)
  await settled([Promise.resolve()])
})

test('a browser that does not answer ends the making of outputs', async () => {
  const { makeOutputs } = await import('../../scripts/kit/makeOutputs.ts')
  let isClosed = false
  const browser = {
    newContext: never,
    close: () => Promise.resolve(void (isClosed = true)),
    isConnected: () => true,
  } as unknown as Browser
  const conversion = { deck: { title: 'Alpha', children: [{}] } } as never
  const steps = { step: <T>(_: string, run: () => Promise<T>) => run(), secondsOf: () => 0 }
  const options = {
    root: folder,
    outputs: [],
    browser: undefined,
    searchPath: '',
    isRoot: false,
    tell: () => undefined,
    limits: { other: { seconds: 0.05, perSlide: 0 } },
  }
  await assert.rejects(
    makeOutputs(conversion, folder, [], { path: 'chrome', browser, warnings: [] }, steps, options),
    /“Alpha”: `browser` took longer than 0\.05 s/,
  )
  assert.ok(isClosed)
})

for (const isRoot of [true, false])
  test(
    `a browser that never answers is told of once, ${isRoot ? 'as root' : 'as another user'}`,
    {
      skip: process.platform === 'win32',
    },
    async () => {
      const { launchBrowser } = await import('../../scripts/browser/launchBrowser.ts')
      const browser = join(folder, 'browser')
      writeFileSync(browser, '#!/bin/sh\nexec sleep 2\n', { mode: 0o755 })
      const found = { path: browser, from: 'option' } as const
      await assert.rejects(
        launchBrowser(found, isRoot, () => undefined, 0.5),
        (error: unknown) =>
          error instanceof UserError && /did not start within 0\.5 s\. Run the command again/.test(error.message),
      )
    },
  )
