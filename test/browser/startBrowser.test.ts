import { english } from '../../scripts/locales/texts/english.ts'
import { worded } from '../../scripts/locales/texts/told.ts'
import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { after, test } from 'node:test'

const folder = mkdtempSync(join(tmpdir(), 'deck-start-'))
after(() => rmSync(folder, { recursive: true, force: true }))

/** Playwright, whose browsers start unless their folder is called `broken`. */
const PLAYWRIGHT = `
export const tries = []
export const chromium = {
  executablePath: () => '',
  launch: async ({ executablePath }) => {
    tries.push(executablePath)
    if (/broken/.test(executablePath)) throw new Error('cannot execute binary file')
    return { path: executablePath }
  },
}`
/** Where npm installs none. */
const NONE = 'export const bundledBrowser = async () => undefined'
const instead = (code: string): { url: string; shortCircuit: true } => ({
  url: `data:text/javascript,${encodeURIComponent(code)}`,
  shortCircuit: true,
})
registerHooks({
  resolve: (name, context, next) =>
    name === 'playwright-core'
      ? instead(PLAYWRIGHT)
      : name.endsWith('/bundledBrowser.ts')
        ? instead(NONE)
        : next(name, context),
})

/** Put a program where installers put it. */
function program(place: string): { path: string; at: string } {
  const at = join(folder, place)
  mkdirSync(at, { recursive: true })
  const path = join(at, 'chromium')
  writeFileSync(path, '#!/bin/sh\n', { mode: 0o755 })
  return { path, at }
}

test(
  'a browser that is found and does not start gives way to the next',
  { skip: process.platform === 'win32' },
  async () => {
    const { startBrowser } = await import('../../scripts/browser/startBrowser.ts')
    const { tries } = (await import('playwright-core')) as unknown as { tries: string[] }
    const broken = program('broken')
    const whole = program('whole')
    const searchPath = [broken.at, whole.at].join(delimiter)
    const start = async (browser?: string): Promise<{ path: string; told: string[] }> => {
      const told: string[] = []
      const { found } = await startBrowser({ browser, searchPath, isRoot: true }, (note) =>
        told.push(worded(english.notes, note)),
      )
      return { path: found.path, told }
    }

    const first = await start()
    assert.equal(first.path, whole.path)
    assert.match(first.told.at(-1) ?? '', /broken.*does not start: .*cannot execute.* is used instead\.$/)
    // The second time, it is not tried again.
    assert.equal((await start()).path, whole.path)
    assert.deepEqual(tries, [broken.path, whole.path, whole.path])
    const options = { browser: whole.path, searchPath: '', isRoot: true }
    const told: string[] = []
    await startBrowser(options, (note) => told.push(worded(english.notes, note)))
    assert.match(told.join(), /without its sandbox/)
    await startBrowser({ ...options, isQuiet: true }, () => assert.fail())
    // One that was asked for has no substitute.
    await assert.rejects(start(broken.path), /broken.*does not start/)
  },
)
