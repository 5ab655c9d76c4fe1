import assert from 'node:assert/strict'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { registerHooks } from 'node:module'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import process from 'node:process'
import { after, test } from 'node:test'
import { pathToFileURL } from 'node:url'

const folder = mkdtempSync(join(tmpdir(), 'deck-browser-'))
const packed = join(folder, 'node_modules', '@sparticuz', 'chromium')
const entry = join(packed, 'build', 'index.js')

after(() => rmSync(folder, { recursive: true, force: true }))

/** The package, without a browser: it notes each archive that it unpacks, and takes its time. */
const STAND_IN = `
import { appendFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
export async function inflate(archive) {
  appendFileSync(new URL('unpacked', import.meta.url), archive + '\\n')
  await setTimeout(50)
  const name = basename(archive)
  writeFileSync(join(process.env.TMPDIR, name.replace('.br', '')), name, { mode: 0o700 })
}`

const isMadeForIt = process.platform === 'linux' && process.arch === 'x64'

test('the bundled browser', { skip: !isMadeForIt }, async (context) => {
  mkdirSync(join(packed, 'build'), { recursive: true })
  writeFileSync(join(packed, 'package.json'), '{ "version": "1.0.0", "type": "module" }')
  writeFileSync(entry, STAND_IN)
  const none = 'data:text/javascript,export const chromium = { executablePath: () => "" }'
  const others: Record<string, string> = {
    '@sparticuz/chromium': pathToFileURL(entry).href,
    'playwright-core': none,
  }
  registerHooks({
    resolve: (name, context, next) => (others[name] ? { url: others[name], shortCircuit: true } : next(name, context)),
  })
  const { findBrowser, findBrowsers } = await import('../../scripts/browser/findBrowser.ts')
  const { bundledBrowser } = await import('../../scripts/browser/bundledBrowser.ts')
  const unpacked = (): number =>
    readFileSync(join(packed, 'build', 'unpacked'), 'utf8')
      .trim()
      .split('\n').length / 4
  const { TMPDIR } = process.env
  let path = ''

  await context.test('is unpacked once for all who ask for it at once', async () => {
    const found = await Promise.all([undefined, undefined, 'bundled'].map((asked) => findBrowser(asked, '')))
    path = found[0]?.path ?? ''
    assert.deepEqual(new Set(found.map((browser) => browser.path)), new Set([path]))
    assert.ok(path.startsWith(join(folder, 'node_modules', '.cache', 'deck-browser')), path)
    assert.equal(unpacked(), 1)
    assert.equal(process.env['TMPDIR'], TMPDIR)
  })

  await context.test('comes before one that is installed', async () => {
    const installed = join(folder, 'bin', 'chromium')
    mkdirSync(dirname(installed), { recursive: true })
    writeFileSync(installed, '#!/bin/sh\n', { mode: 0o755 })
    const found = await Array.fromAsync(findBrowsers(undefined, dirname(installed)), ({ from }) => from)
    assert.deepEqual(found.slice(0, 2), ['bundled', 'system'])
    assert.equal((await findBrowser(installed, '')).from, 'option')
  })

  await context.test('is left as it is where it is whole', async () => {
    await bundledBrowser()
    assert.equal(unpacked(), 1)
  })

  const home = (): string => dirname(path)
  await context.test('draws signs of pictures in fonts that come with it', () => {
    const folders = Array.from(readFileSync(join(home(), 'fonts.conf'), 'utf8').matchAll(/<dir>(.*?)<\/dir>/g))
    assert.ok(folders.some(([, fonts = '']) => existsSync(join(fonts, 'DejaVuSans.ttf'))))
  })

  const damages: Array<readonly [string, () => void]> = [
    ['a program that is gone', () => rmSync(path)],
    ['a program that is cut short', () => truncateSync(path, 5)],
    ['a program that must not be run', () => chmodSync(path, 0o600)],
    ['a library that is cut short', () => truncateSync(join(home(), 'al2023.tar'), 0)],
    ['a library that is gone', () => rmSync(join(home(), 'al2023.tar'))],
    ['a folder where a library was', () => (rmSync(join(home(), 'al2023.tar')), mkdirSync(join(home(), 'al2023.tar')))],
    ['settings that are empty', () => writeFileSync(join(home(), 'fonts.conf'), '')],
    ...readdirSync(home()).map((name) => [`${name} that is gone`, () => rmSync(join(home(), name))] as const),
    ['a folder that is gone', () => rmSync(home(), { recursive: true })],
    ['a file where the folder was', () => (rmSync(home(), { recursive: true }), writeFileSync(home(), ''))],
  ]
  for (const [what, damage] of damages)
    await context.test(`is unpacked anew, once, for ${what}`, async () => {
      const before = unpacked()
      damage()
      assert.equal((await bundledBrowser())?.path, path)
      await bundledBrowser()
      assert.equal(unpacked(), before + 1)
      assert.equal(readFileSync(path, 'utf8'), 'chromium.br')
      assert.ok(statSync(path).mode & 0o100)
      assert.deepEqual(readdirSync(dirname(home())).toSorted(), [basename(home()), 'fonts-cache'].toSorted())
    })
})
