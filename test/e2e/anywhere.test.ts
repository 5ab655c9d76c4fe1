import assert from 'node:assert/strict'
import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { mkdir, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { after, before, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { findBrowser } from '../../scripts/browser/findBrowser.ts'
import { launchBrowser } from '../../scripts/browser/launchBrowser.ts'
import { deckWords } from '../../scripts/convert/lostWords.ts'
import { openSlides } from '../../scripts/browser/openSlides.ts'
import type { Served } from '../../scripts/browser/serveFolder.ts'
import { serveFolder } from '../../scripts/browser/serveFolder.ts'
import { singleFile } from '../../scripts/kit/outputs/singleFile/singleFile.ts'
import { buildSite } from '../../scripts/slidev/buildSite.ts'
import { temporaryPath } from '../../scripts/files/temporaryPath.ts'
import { difference } from '../support/difference.ts'
import { deckSite } from '../support/deckSite.ts'
import { serveBelow } from '../support/serveBelow.ts'

/** Slides with what speakers may use and our own decks do not show. */
const SPEAKERS = `---
theme: default
routerMode: hash
favicon: favicon.svg
fonts: { provider: none }
wakeLock: false
layout: section
---

# Alpha

<span v-mark.underline="1">bravo</span>

---
layout: section
---

# Écho charlie
`
/** Share of the pixels of a picture that may differ: letters are placed to a part of a pixel. */
const TOLERANCE = 0.001

const slides = readFileSync('slides.md', 'utf8')
const last = deckWords(slides).length

let browser: Browser
let served: Served
let speakers: Served
let folder: string
let single: string
const complaints: string[] = []

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'deck-anywhere-'))
  const entry = temporaryPath(resolve('speakers.md'))
  writeFileSync(entry, SPEAKERS)
  try {
    await deckSite(join(folder, 'site'))
    await buildSite(entry, join(folder, 'speakers'))
  } finally {
    rmSync(entry)
  }
  writeFileSync(join(folder, 'site', 'deck.html'), await singleFile(join(folder, 'site'), slides, []))
  await mkdir(join(folder, 'alone'))
  copyFileSync(join(folder, 'site', 'deck.html'), join(folder, 'alone', 'deck.html'))
  single = pathToFileURL(join(folder, 'alone', 'deck.html')).href
  served = await serveBelow(join(folder, 'site'), '/a/b/')
  speakers = await serveFolder(join(folder, 'speakers'))
  const found = await findBrowser(process.env['DECK_BROWSER'], process.env['PATH'] ?? '')
  browser = await launchBrowser(found, process.getuid?.() === 0, () => undefined)
})

after(async () => {
  await browser?.close()
  await served?.[Symbol.asyncDispose]()
  await speakers?.[Symbol.asyncDispose]()
  rmSync(folder, { recursive: true, force: true })
})

async function context(offline = false): Promise<BrowserContext> {
  const made = await browser.newContext({ offline, viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' })
  made.on('console', (message) => {
    const said = `${message.text()} ${message.location().url}`
    // Without a network, Chrome asks for the picture of the tab anew whenever the address changes; nobody misses it.
    const isTab = /ERR_INTERNET_DISCONNECTED .*\/favicon\.svg$/.test(said)
    if (message.type() === 'error' && !isTab) complaints.push(said)
  })
  made.on('weberror', (error) => complaints.push(error.error().message))
  return made
}

/** Wait until a slide is drawn: its title is there, its fonts are, and nothing moves. */
async function shown(page: Page, no: number): Promise<void> {
  await page.locator(`.slidev-page-${no} h1`).waitFor()
  await page.evaluate(() => document.fonts.ready)
}

/** Pictures of all slides, each as after its last click. */
async function pictures(page: Page, url: string): Promise<string[]> {
  await openSlides(page, url, last)
  const containers = await page.locator('.print-slide-container').all()
  const all: string[] = []
  for (const container of containers) {
    const content = await container.screenshot({ animations: 'disabled' })
    all.push(`data:image/png;base64,${content.toString('base64')}`)
  }
  return all
}

test('the single file, alone and without a network, shows each slide as the site does', async () => {
  const [here, alone] = await Promise.all([context(), context(true)])
  const [page, file, ruler] = await Promise.all([here.newPage(), alone.newPage(), alone.newPage()])
  const [site, one] = [await pictures(page, served.url), await pictures(file, single)]
  for (const [index, picture] of site.entries()) {
    if (picture === one[index]) continue
    const share = await ruler.evaluate(difference, [picture, one[index] ?? ''])
    assert.ok(share <= TOLERANCE, `slide ${index + 1}: ${share} of the pixels differ`)
  }
  await Promise.all([here.close(), alone.close()])
})

test('the single file takes keys and deep links, has overview, presenter, handout and print', async () => {
  const alone = await context(true)
  const page = await alone.newPage()
  await page.goto(`${single}#/2`)
  await shown(page, 2)
  await page.keyboard.press('ArrowRight')
  await page.waitForURL(/#\/3/)
  await page.keyboard.press('o')
  await page.locator('.z-modal.fixed .slidev-slide-container').first().waitFor({ state: 'attached' })
  await page.goto(`${single}#/presenter/2`)
  await page.locator('.slidev-note').first().waitFor()
  await page.goto(`${single}#/handout`)
  assert.equal(await page.locator('.handout-slide').count(), last - 1)
  await page.goto('about:blank')
  await page.goto(`${single}?print=true#/print`)
  await page
    .locator('.print-slide-container')
    .nth(last - 1)
    .waitFor({ state: 'attached' })
  await alone.close()
})

test('once the first slide was there, the network can go', async () => {
  const here = await context()
  const page = await here.newPage()
  await page.goto(`${served.url}#/1`)
  await shown(page, 1)
  await page.waitForTimeout(2500)
  await here.setOffline(true)
  for (let press = 0; press < 100 && !page.url().includes(`#/${last}`); press++) {
    await page.keyboard.press('ArrowRight')
    await page.waitForTimeout(30)
  }
  await shown(page, last)
  const go = (path: string): Promise<void> => page.evaluate((to) => void (location.hash = to), path)
  await go('#/overview')
  await page
    .locator('.slidev-slide-container, .slidev-layout')
    .nth(last - 1)
    .waitFor({ state: 'attached' })
  await go('#/presenter/5')
  await page.locator('.slidev-note').first().waitFor()
  await go('#/handout')
  await page
    .locator('.handout-slide')
    .nth(last - 2)
    .waitFor({ state: 'attached' })
  await here.close()
})

test('marks, drawing and going to a slide by its title work without what was left out', async () => {
  const here = await context()
  const page = await here.newPage()
  await page.goto(`${speakers.url}#/1`)
  await shown(page, 1)
  await page.keyboard.press('ArrowRight')
  await page.locator('svg.rough-annotation path').first().waitFor({ state: 'attached' })
  await page.locator('[title="Show drawing toolbar"]').dispatchEvent('click')
  await page.mouse.move(400, 300)
  await page.mouse.down()
  await page.mouse.move(600, 400, { steps: 5 })
  await page.mouse.up()
  // The mark on the slide is a path, too.
  await page.locator('#slide-content svg.absolute path').first().waitFor({ state: 'attached' })
  await page.locator('[title="Hide drawing toolbar"]').first().dispatchEvent('click')
  await page.keyboard.press('g')
  await page.locator('#slidev-goto-dialog input').pressSequentially('echo')
  await page.keyboard.press('Enter')
  await page.waitForURL(/#\/2/)
  await here.close()
})

test('the browser had nothing to complain of', () => {
  assert.deepEqual(complaints, [])
})
