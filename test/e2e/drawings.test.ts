import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { after, before, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { findBrowser } from '../../scripts/browser/findBrowser.ts'
import { launchBrowser } from '../../scripts/browser/launchBrowser.ts'
import { cleanSvg } from '../../scripts/pictures/svg/cleanSvg.ts'
import { honestDrawings, hostileDrawings } from '../support/drawings.ts'
import { pictures } from '../support/pictures.ts'

let browser: Browser
let folder: string

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'deck-drawings-'))
  const found = await findBrowser(process.env['DECK_BROWSER'], process.env['PATH'] ?? '')
  browser = await launchBrowser(found, process.getuid?.() === 0, () => undefined)
})

after(async () => {
  await browser?.close()
  await rm(folder, { recursive: true, force: true })
})

function cleaned(svg: string): string {
  const clean = cleanSvg(Buffer.from(svg))
  assert.ok('svg' in clean, JSON.stringify(clean))
  return clean.svg
}

test('drawings of programs, and pictures that are whole, are drawn by the browser', async () => {
  const page = await browser.newPage()
  const addresses = [
    ...Object.entries(honestDrawings).map(([name, [svg]]) => [name, 'svg+xml', Buffer.from(cleaned(svg))] as const),
    ...Object.entries(pictures).map(([kind, bytes]) => [kind, kind, bytes] as const),
  ].map(([name, kind, bytes]) => [name, `data:image/${kind};base64,${bytes.toString('base64')}`])
  for (const [name, address] of addresses) {
    const width = await page.evaluate(async (src = '') => {
      const picture = new Image()
      picture.src = src
      await picture.decode()
      return picture.naturalWidth
    }, address)
    assert.ok(width > 0, name)
  }
  await page.close()
})

test('hostile drawings run nothing and ask nobody, even when they are opened by themselves', async () => {
  const page = await browser.newPage({ bypassCSP: true })
  const asked: string[] = []
  page.on('request', (request) => void asked.push(request.url()))
  for (const [name, svg] of Object.entries(hostileDrawings)) {
    const path = join(folder, 'drawing.svg')
    await writeFile(path, cleaned(svg))
    await page.goto(pathToFileURL(path).href)
    assert.equal(await page.evaluate(() => Reflect.get(globalThis, '__ran')), undefined, name)
    assert.deepEqual(
      asked.splice(0).filter((url) => !/^(?:file|data):/.test(url)),
      [],
      name,
    )
  }
  await page.close()
})
