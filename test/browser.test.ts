import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { after, test } from 'node:test'
import { pathToFileURL } from 'node:url'

const folder = mkdtempSync(join(tmpdir(), 'deck-browser-'))
const packed = join(folder, 'node_modules', '@sparticuz', 'chromium')
const entry = join(packed, 'build', 'index.js')

after(() => rmSync(folder, { recursive: true, force: true }))

/** The package, without a browser: it notes each archive that it unpacks, and takes its time. */
const STAND_IN = `
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
export async function inflate(archive) {
  globalThis.unpacked = [...(globalThis.unpacked ?? []), archive]
  const { TMPDIR } = process.env
  await setTimeout(50)
  writeFileSync(join(TMPDIR, 'chromium'), '')
}`

const isMadeForIt = process.platform === 'linux' && process.arch === 'x64'

test('those who ask for the bundled browser at once unpack it once', { skip: !isMadeForIt }, async () => {
  mkdirSync(join(packed, 'build'), { recursive: true })
  writeFileSync(join(packed, 'package.json'), '{ "version": "1.0.0", "type": "module" }')
  writeFileSync(entry, STAND_IN)
  const none = 'data:text/javascript,export const chromium = { executablePath: () => "" }'
  const others: Record<string, string> = {
    '@sparticuz/chromium': pathToFileURL(entry).href,
    'playwright-chromium': none,
  }
  registerHooks({
    resolve: (name, context, next) => (others[name] ? { url: others[name], shortCircuit: true } : next(name, context)),
  })
  const { findBrowser } = await import('../scripts/browser.ts')
  const found = await Promise.all([undefined, undefined, 'bundled'].map((asked) => findBrowser(asked, '')))
  const path = join(folder, 'node_modules', '.cache', 'deck-browser', '1.0.0', 'chromium')
  assert.deepEqual(new Set(found.map((browser) => browser.path)), new Set([path]))
  assert.equal((globalThis as { unpacked?: string[] }).unpacked?.length, 4)
})
