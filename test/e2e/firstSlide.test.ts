import assert from 'node:assert/strict'
import { readFileSync, rmSync } from 'node:fs'
import { once } from 'node:events'
import { mkdtemp } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { findBrowser } from '../../scripts/browser/findBrowser.ts'
import { launchBrowser } from '../../scripts/browser/launchBrowser.ts'
import { prerendered } from '../support/prerendered.ts'
import type { Served } from '../../scripts/browser/serveFolder.ts'
import { writeFiles } from '../../scripts/files/writeFiles.ts'
import { deckSite } from '../support/deckSite.ts'
import { difference } from '../support/difference.ts'
import { serveBelow } from '../support/serveBelow.ts'

const TOLERANCE = 0.001
/** All scripts but the one that unfolds the slide, and all style sheets. */
const DECK = /\/assets\/(?!first-).*\.(?:js|css)$/

let browser: Browser
let served: Served
let folder: string

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'deck-first-'))
  await deckSite(folder)
  served = await serveBelow(folder, '/a/b/')
  const found = await findBrowser(process.env['DECK_BROWSER'], process.env['PATH'] ?? '')
  browser = await launchBrowser(found, process.getuid?.() === 0, () => undefined)
  await writeFiles(folder, await prerendered(browser, served.url, folder))
})

after(async () => {
  await browser?.close()
  await served?.[Symbol.asyncDispose]()
  rmSync(folder, { recursive: true, force: true })
})

/** Open an address of the site; `before` the deck, nothing but its first file has come. */
async function open(path: string, options: BrowserContextOptions = {}, isBefore = false): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce', ...options })
  if (isBefore) await page.route(DECK, (route) => route.abort())
  await page.addInitScript(watchShifts)
  await page.goto(`${served.url}${path}`)
  if (!isBefore) await page.locator('.slidev-page-1 h1').waitFor()
  // Our server forbids to keep fonts: those that the deck names, too, are loaded by the second frame.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
  await page.evaluate(() => document.fonts.ready)
  return page
}

/** In the page: note what moves, and frames in which a slide that was there is not. */
function watchShifts(): void {
  const seen = Object.assign(globalThis, { shifts: 0, gaps: 0 })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as Array<PerformanceEntry & { value: number }>) seen.shifts += entry.value
  }).observe({ type: 'layout-shift', buffered: true })
  let isThere = false
  const look = (): void => {
    const slides = [...document.querySelectorAll('.slidev-layout')]
    const isNow = slides.some((slide) => slide.getBoundingClientRect().width > 0)
    if (isThere && !isNow) seen.gaps++
    isThere ||= isNow
    requestAnimationFrame(look)
  }
  look()
}

/** Where the slide is: the box that it is scaled in, or its part of the column. */
async function placeOf(page: Page): Promise<{ x: number; y: number; width: number; height: number }> {
  const place = await page.locator('.slidev-slide-content, .slide-column > .part').first().boundingBox()
  assert.ok(place)
  return place
}

async function picture(page: Page): Promise<string> {
  const clip = await placeOf(page)
  const content = await page.screenshot({ clip, animations: 'disabled' })
  return `data:image/png;base64,${content.toString('base64')}`
}

/** Share of the pixels that differ, once the deck has drawn all: on a busy machine, a font comes after the frames. */
async function lastShare(early: Page, late: Page, tries = 20): Promise<number> {
  const share = await early.evaluate(difference, [await picture(early), await picture(late)])
  if (share <= TOLERANCE || tries === 0) return share
  await setTimeout(100)
  return lastShare(early, late, tries - 1)
}

for (const [name, options] of Object.entries({
  'a projector': {},
  'a phone': { viewport: { width: 412, height: 823 }, deviceScaleFactor: 2 },
  'a small phone in the dark': { viewport: { width: 360, height: 740 }, colorScheme: 'dark' },
  'a phone on its side': { viewport: { width: 823, height: 412 }, deviceScaleFactor: 2 },
  'a low window': { viewport: { width: 1600, height: 600 } },
  'the dark': { colorScheme: 'dark' },
} satisfies Record<string, BrowserContextOptions>))
  test(`on ${name}, the first slide is seen before the deck as it is with it`, async () => {
    const [early, late] = [await open('', options, true), await open('', options)]
    const share = await lastShare(early, late)
    assert.ok(share <= TOLERANCE, `${share} of the pixels differ`)
    assert.deepEqual(await placeOf(early), await placeOf(late))
    await Promise.all([early.close(), late.close()])
  })

for (const [name, options] of Object.entries({
  'a projector': {},
  'a phone': { viewport: { width: 390, height: 844 } },
} satisfies Record<string, BrowserContextOptions>))
  test(`on ${name}, the deck takes its place: nothing moves, and no frame is without a slide`, async () => {
    const page = await open('', options)
    const found = await page.evaluate(() => {
      const { shifts, gaps } = globalThis as unknown as Record<'shifts' | 'gaps', number>
      return { shifts, gaps, firsts: document.querySelectorAll('.deck-first, #deck-first').length }
    })
    assert.deepEqual(found, { shifts: 0, gaps: 0, firsts: 0 })
    await page.close()
  })

for (const path of ['#/5', '#/1?clicks=1', '#/presenter/1', '#/overview', '#/handout', '?print=true#/print'])
  test(`those who come for ${path} do not see it`, async () => {
    const page = await open(path, {}, true)
    assert.equal(await page.locator('.slidev-layout, #deck-first').count(), 0)
    await page.close()
  })

test('a slide that comes late brings no fonts but its own', async () => {
  // The scripts of the slide alone are held up, longer than the rest of the talk waits.
  const late = createServer(async (request, response) => {
    const path = request.url ?? ''
    if (/\/assets\/md-.*\.js$/.test(path)) await setTimeout(3000)
    const answer = await fetch(new URL(path, served.url))
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' })
    response.end(Buffer.from(await answer.arrayBuffer()))
  }).listen(0, '127.0.0.1')
  await once(late, 'listening')
  try {
    const { port } = late.address() as AddressInfo
    const files = await prerendered(browser, `http://127.0.0.1:${port}/a/b/`, folder)
    const { content = '' } = files.find(({ name }) => name === 'index.html') ?? {}
    const count = (html: string): number => html.match(/rel="preload" as="font"/g)?.length ?? 0
    const there = count(readFileSync(join(folder, 'index.html'), 'utf8'))
    assert.ok(there > 0)
    // Once more what was drawn in time.
    assert.equal(count(String(content)), 2 * there)
  } finally {
    late.closeAllConnections()
    late.close()
  }
})
