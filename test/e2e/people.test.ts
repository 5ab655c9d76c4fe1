import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { after, before, test } from 'node:test'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import axe from 'axe-core'
import { findBrowser } from '../../scripts/browser/findBrowser.ts'
import { launchBrowser } from '../../scripts/browser/launchBrowser.ts'
import type { Served } from '../../scripts/browser/serveFolder.ts'
import { serveFolder } from '../../scripts/browser/serveFolder.ts'
import { deckSite } from '../support/deckSite.ts'

/** Slides that between them have every layout of the project's page. */
const SLIDES = [1, 2, 4, 5, 6, 8, 9, 12, 13]
/** Screens, in CSS px; the last is one of 1280 × 720 at a zoom of 200 %. */
const SCREENS = [
  [1024, 768],
  [1280, 720],
  [1920, 1080],
  [3440, 1440],
  [390, 844],
  [640, 360],
] as const
/** What readers may set, see <https://www.w3.org/TR/WCAG22/#text-spacing>. */
const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }'

let browser: Browser
let served: Served
let folder: string

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'deck-people-'))
  await deckSite(folder)
  served = await serveFolder(folder)
  const found = await findBrowser(process.env['DECK_BROWSER'], process.env['PATH'] ?? '')
  browser = await launchBrowser(found, process.getuid?.() === 0, () => undefined)
})

after(async () => {
  await browser?.close()
  await served?.[Symbol.asyncDispose]()
  await rm(folder, { recursive: true, force: true })
})

/** Look at each slide after its last click, as a reader with these settings sees it. */
async function onEachSlide(options: BrowserContextOptions, look: (page: Page, no: number) => Promise<void>) {
  const context = await browser.newContext({
    reducedMotion: 'reduce',
    viewport: { width: 1280, height: 720 },
    ...options,
  })
  const page = await context.newPage()
  for (const no of SLIDES) {
    await page.goto(`${served.url}#/${no}?clicks=99`)
    await page.locator(`.slidev-page-${no} h1`).waitFor()
    await page.evaluate(() => document.fonts.ready)
    await look(page, no)
  }
  await context.close()
}

/** Most px by which text of a slide is beyond the window, or beyond or on the foot of the slide. */
function beyond(page: Page, no: number): Promise<number> {
  return page.evaluate((no) => {
    const slide = document.querySelector(`.slidev-page-${no}`)
    const frame = slide?.querySelector('.slidev-layout')
    if (!slide || !frame) return Infinity
    const foot = frame.querySelector('.frame-footer')?.getBoundingClientRect().top
    const box = frame.getBoundingClientRect()
    const over = [...slide.querySelectorAll('h1, h2, p, a, li')]
      .filter((text) => !text.closest('[aria-hidden], .frame-footer'))
      .map((text) => text.getBoundingClientRect())
      .flatMap((rect) => [
        -rect.left,
        rect.right - innerWidth,
        rect.bottom - innerHeight,
        box.top - rect.top,
        rect.bottom - (foot ?? box.bottom),
      ])
    return Math.max(...over)
  }, no)
}

for (const [width, height] of SCREENS)
  test(`all of each slide is seen on ${width} × ${height}`, () =>
    onEachSlide({ viewport: { width, height } }, async (page, no) => {
      assert.ok((await beyond(page, no)) <= 1, `slide ${no}`)
    }))

test('all of each slide is seen with the text spacing of WCAG 1.4.12', () =>
  onEachSlide({}, async (page, no) => {
    await page.evaluate((css) => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(css)
      document.adoptedStyleSheets = [sheet]
    }, SPACING)
    await page.waitForTimeout(100)
    assert.ok((await beyond(page, no)) <= 2, `slide ${no}`)
  }))

for (const settings of [{ colorScheme: 'dark' }, { forcedColors: 'active' }] satisfies BrowserContextOptions[])
  test(`colours can be told apart with ${JSON.stringify(settings)}`, () =>
    onEachSlide(settings, async (page, no) => {
      await page.evaluate(axe.source)
      const { violations } = await page.evaluate(() =>
        (globalThis as unknown as { axe: typeof axe }).axe.run(document, { runOnly: ['color-contrast'] }),
      )
      const targets = violations.flatMap(({ nodes }) => nodes.map(({ target }) => target))
      assert.deepEqual(targets, [], `slide ${no}`)
    }))

test('nothing moves for those who ask for it', () =>
  onEachSlide({}, async (page, no) => {
    const moving = await page.evaluate(() =>
      document.getAnimations().flatMap((one) => (Number(one.effect?.getTiming().duration) > 1 ? String(one) : [])),
    )
    assert.deepEqual(moving, [], `slide ${no}`)
  }))
