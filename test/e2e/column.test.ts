import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { after, before, test } from 'node:test'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { findBrowser } from '../../scripts/browser/findBrowser.ts'
import { launchBrowser } from '../../scripts/browser/launchBrowser.ts'
import { type Served, serveFolder } from '../../scripts/browser/serveFolder.ts'
import type { Conversion } from '../../scripts/deck/conversion.ts'
import { textLines } from '../../scripts/kit/check/gates/textLines.ts'
import { textOnText } from '../../scripts/kit/check/gates/textOnText.ts'
import { inCapitals } from '../../scripts/text/inCapitals.ts'
import { wordsOf } from '../../scripts/text/words.ts'
import { wordsNotAmong } from '../../scripts/text/wordsNotAmong.ts'
import { pageSite } from '../support/pageSite.ts'

const PHONES = [
  { width: 390, height: 844 },
  { width: 360, height: 740 },
]
/** Smallest type, in CSS px; what browsers may round, in px. */
const SMALLEST = 14
const ROUNDED = 1
/** What is cut on purpose: what is scrolled within its box, and drawings that reach beyond theirs. */
const WITHIN_BOX = 'pre, table, .drawing, svg'

/** All compositions, what pages can be written with, a page with pillars and cards, and one from right to left. */
const PAGES = [
  'test/fixtures/compositions/source.md',
  'content/how-it-works.md',
  'content/commun_numerique.md',
  'test/fixtures/arabic/source.md',
]

let browser: Browser
let served: Served
let folder: string
let count: number
const conversions: Conversion[] = []

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'deck-column-'))
  for (const [index, path] of PAGES.entries()) conversions.push(await pageSite(path, join(folder, String(index))))
  count = conversions[0]?.deck.children.length ?? 0
  served = await serveFolder(folder)
  const found = await findBrowser(process.env['DECK_BROWSER'], process.env['PATH'] ?? '')
  browser = await launchBrowser(found, process.getuid?.() === 0, () => undefined)
})

after(async () => {
  await browser?.close()
  await served?.[Symbol.asyncDispose]()
  await rm(folder, { recursive: true, force: true })
})

/** Open the deck on a phone held upright, with all slides there. */
async function open(hash = '', options: BrowserContextOptions = {}, no = 0): Promise<Page> {
  const page = await browser.newPage({ viewport: PHONES[0]!, reducedMotion: 'reduce', ...options })
  await page.goto(`${served.url}${no}/${hash}`)
  const last = (conversions[no]?.deck.children.length ?? 0) - 1
  await page.locator('.slide-column .slidev-layout').nth(last).waitFor()
  await page.evaluate(async () => {
    await document.fonts.ready
    await Promise.all(Array.from(document.images, (image) => image.decode().catch(() => undefined)))
    // What follows the fonts and the pictures has had its turn after two frames.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  })
  return page
}

/** Number of the slide at the top of the window, and of that in the address. */
async function placeOf(page: Page): Promise<{ seen: number; address: string }> {
  return page.evaluate(() => {
    const parts = [...document.querySelectorAll<HTMLElement>('.slide-column > .part')]
    const seen = parts.find((part) => part.getBoundingClientRect().bottom > innerHeight / 4)
    return { seen: Number(seen?.dataset['no']), address: location.hash }
  })
}

for (const [viewport, no] of PHONES.flatMap((phone) => PAGES.map((_, no) => [phone, no] as const)))
  test(`at ${viewport.width} × ${viewport.height}, all of ${PAGES[no]} can be read`, async () => {
    const page = await open('', { viewport }, no)
    const conversion = conversions[no]
    assert.ok(conversion)
    const found = await page.evaluate(measure, { smallest: SMALLEST, rounded: ROUNDED, within: WITHIN_BOX })
    assert.deepEqual(found, { wide: 0, hidden: 0, unreachable: 0, faults: [] })
    const texts = await textLines(page, '.slide-column > .part', 'svg')
    assert.equal(texts.length, conversion.deck.children.length)
    const on = texts.flatMap(({ lines }) => textOnText(lines).map(({ line, other }) => [line.text, other.text]))
    assert.deepEqual(on, [])
    const { lang } = conversion.deck
    const plain = (text: string): string[] => wordsOf(text).map((word) => inCapitals(word, lang))
    const shown = await page.locator('.slide-column > .part').allInnerTexts()
    for (const [index, words] of conversion.words.slides.entries()) {
      const wanted = words.map((word) => inCapitals(word, lang))
      const lost = wordsNotAmong(wanted, plain(shown[index] ?? '')).map((at) => wanted[at])
      assert.deepEqual(lost, [], `slide ${index + 1}`)
    }
    await page.close()
  })

/** In the page. */
function measure({ smallest, rounded, within }: { smallest: number; rounded: number; within: string }): {
  wide: number
  hidden: number
  unreachable: number
  faults: string[]
} {
  const faults = new Set<string>()
  for (const element of document.querySelectorAll<HTMLElement>('.slide-column *')) {
    const part = element.closest('.part')?.getBoundingClientRect()
    const texts = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
    const isText = texts.length > 0
    if (!part || element.closest('svg') || !(isText || element.matches('img'))) continue
    const told = (reason: string): void =>
      void faults.add(
        `${element.closest('.part')?.id} ${(element.textContent || element.tagName).slice(0, 30)}: ${reason}`,
      )
    const range = document.createRange()
    range.selectNodeContents(element)
    const rects = [...(isText ? range : element).getClientRects()].filter(({ width }) => width > 0)
    if (rects.length === 0) continue
    const zoom = (element as HTMLElement & { currentCSSZoom: number }).currentCSSZoom
    const size = Number.parseFloat(getComputedStyle(element).fontSize) * zoom
    if (isText && size < smallest - 0.01) told(`${size} px`)
    if (element.closest(within)) continue
    for (const { left, right, top, bottom } of rects)
      if (
        left < part.left - rounded ||
        right > part.right + rounded ||
        top < part.top - rounded ||
        bottom > part.bottom + rounded
      )
        told(`${left}–${right}, ${top}–${bottom}`)
  }
  const { scrollWidth } = document.documentElement
  const boxes = [...document.querySelectorAll<HTMLElement>('.slide-column :is(pre, table, .drawing)')]
  return {
    unreachable: boxes.filter((box) => box.scrollWidth > box.clientWidth !== (box.tabIndex === 0)).length,
    wide: Math.max(0, scrollWidth - innerWidth),
    hidden: document.querySelectorAll('.slide-column .slidev-vclick-hidden').length,
    faults: [...faults],
  }
}

test('its links are those of the slides, and lead to slides in the column', async () => {
  const links = async (page: Page, root: string): Promise<string[]> =>
    page.locator(`${root} a[href]`).evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  const column = await open()
  const slides = await browser.newPage()
  await slides.goto(`${served.url}0/?print=true#/print`)
  await slides
    .locator('.print-slide-container .slidev-layout')
    .nth(count - 1)
    .waitFor()
  const found = await links(column, '.slide-column .part')
  assert.ok(found.length > 0)
  assert.deepEqual(found, await links(slides, '#print-content'))
  await column.evaluate(() => (location.hash = '#/9'))
  await column.waitForFunction(() => scrollY > 0)
  assert.deepEqual(await placeOf(column), { seen: 9, address: '#/9' })
  await Promise.all([column.close(), slides.close()])
})

test('a phone that is turned keeps its slide, and so does one that loads anew', async () => {
  const page = await open('#/6')
  assert.deepEqual(await placeOf(page), { seen: 6, address: '#/6' })
  await page.setViewportSize({ width: 844, height: 390 })
  await page.locator('.slide-column').waitFor({ state: 'detached' })
  await page.locator('.slidev-page-6').waitFor()
  const box = await page.locator('#slide-content').boundingBox()
  assert.deepEqual([box?.y, box?.height], [0, 390])
  await page.keyboard.press('ArrowRight')
  await page.locator('.slidev-page-7').waitFor()
  await page.setViewportSize(PHONES[0]!)
  await page
    .locator('.slide-column .slidev-layout')
    .nth(count - 1)
    .waitFor()
  assert.deepEqual(await placeOf(page), { seen: 7, address: '#/7' })

  const entries = await page.evaluate(() => history.length)
  await page.mouse.move(100, 100)
  await page.mouse.wheel(0, 1500)
  await page.waitForFunction(() => location.hash !== '#/7')
  const there = await placeOf(page)
  assert.ok(there.seen > 7)
  assert.equal(await page.evaluate(() => history.length), entries)
  await page.reload()
  await page
    .locator('.slide-column .slidev-layout')
    .nth(count - 1)
    .waitFor()
  assert.deepEqual(await placeOf(page), { ...there, seen: Number(there.address.slice(2)) })

  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
  await page.waitForFunction((last) => location.hash === `#/${last}`, count)
  await page.close()
})

for (const hash of ['?print=true#/3', '#/presenter/3', '#/overview'])
  test(`${hash} has no column`, async () => {
    const page = await browser.newPage({ viewport: PHONES[0]! })
    await page.goto(`${served.url}0/${hash}`)
    await page.locator('.slidev-layout').first().waitFor({ state: 'attached' })
    assert.equal(await page.locator('.slide-column').count(), 0)
    await page.close()
  })
