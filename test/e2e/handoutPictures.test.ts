import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { SHAPES } from '../../components/handout/planHandout.ts'
import { findBrowser } from '../../scripts/browser/findBrowser.ts'
import { launchBrowser } from '../../scripts/browser/launchBrowser.ts'
import { newPage } from '../../scripts/browser/newPage.ts'
import { openHandout } from '../../scripts/browser/openHandout.ts'
import { type Served, serveFolder } from '../../scripts/browser/serveFolder.ts'
import { pageSite } from '../support/pageSite.ts'

const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="800" height="600"><path d="M0 0h800v600H0z"/></svg>'
const PAGE = `# Alpha

Bravo charlie.

## Delta

- 🧭 Echo foxtrot golf hotel
- 🪶 India juliett kilo lima
- 📌 Mike november oscar papa
- 🔗 Quebec romeo sierra tango

## Uniform

![Victor](victor.svg)

Whiskey xray yankee zulu. Alpha bravo charlie delta echo foxtrot golf hotel india juliett kilo.

## Lima

> Mike november oscar papa quebec romeo.

## Sierra

1. Tango uniform
2. Victor whiskey
3. Xray yankee

## Zulu

| Alpha | Bravo |
| --- | --- |
| Charlie | Delta |
| Echo | Foxtrot |
`

let folder: string
let browser: Browser
let served: Served
let page: Page

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'deck-handout-'))
  await writeFile(join(folder, 'victor.svg'), PICTURE)
  await writeFile(join(folder, 'page.md'), PAGE)
  const site = join(folder, 'site')
  const { deck } = await pageSite(join(folder, 'page.md'), site)
  served = await serveFolder(site)
  const found = await findBrowser(process.env['DECK_BROWSER'], process.env['PATH'] ?? '')
  browser = await launchBrowser(found, process.getuid?.() === 0, () => undefined)
  page = await newPage(browser)
  await openHandout(page, served.url, deck.children.length)
})

after(async () => {
  await browser?.close()
  await served?.[Symbol.asyncDispose]()
  await rm(folder, { recursive: true, force: true })
})

for (const shape of ['', ...SHAPES])
  test(`the picture of a slide is the slide ${shape ? `where it is \`${shape}\` on paper` : 'on paper'}`, async () => {
    const before = await page.evaluate(places)
    assert.ok(before.length > 100)
    await page.evaluate((shape) => {
      document.documentElement.classList.add('paper')
      for (const slide of document.querySelectorAll('.handout-slide')) slide.classList.add(...[shape].filter(Boolean))
    }, shape)
    const shaped = await page.evaluate(places)
    await page.evaluate((shape) => {
      document.documentElement.classList.remove('paper')
      for (const slide of document.querySelectorAll('.handout-slide')) slide.classList.remove(shape)
    }, shape || 'none')
    assert.deepEqual(shaped, before)
  })

test('a page that is but a title has a handout', async () => {
  const path = join(folder, 'title.md')
  await writeFile(path, '# Alpha\n')
  const site = join(folder, 'title')
  const { deck } = await pageSite(path, site)
  await using served = await serveFolder(site)
  assert.equal(deck.children.length, 1)
  const own = await newPage(browser)
  await openHandout(own, served.url, 1)
  assert.equal(await own.locator('.handout-page h1').first().textContent(), 'Alpha')
})

test('for paper, a handout is laid out a few times, however many slides it has', async () => {
  const chromium = await page.context().newCDPSession(page)
  await chromium.send('Performance.enable')
  const count = async (): Promise<number> => {
    const { metrics } = await chromium.send('Performance.getMetrics')
    return metrics.find(({ name }) => name === 'LayoutCount')?.value ?? 0
  }
  const before = await count()
  await page.evaluate(() => {
    dispatchEvent(new Event('beforeprint'))
    dispatchEvent(new Event('afterprint'))
  })
  const layouts = (await count()) - before
  assert.ok(layouts > SHAPES.length && layouts <= 3 * SHAPES.length, `${layouts}`)
  await chromium.detach()
})

/** In the page: what stands where on the slides that pictures show, in px of the slide. */
function places(): string[] {
  return Array.from(document.querySelectorAll<HTMLElement>('.handout-slide .canvas *'), (element) =>
    [
      element.tagName,
      element.className,
      element.offsetLeft,
      element.offsetTop,
      element.offsetWidth,
      element.offsetHeight,
    ].join(' '),
  )
}
