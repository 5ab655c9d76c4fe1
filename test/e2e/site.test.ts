import assert from 'node:assert/strict'
import { readFileSync, rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { findBrowser } from '../../scripts/browser/findBrowser.ts'
import { launchBrowser } from '../../scripts/browser/launchBrowser.ts'
import { deckWords } from '../../scripts/convert/lostWords.ts'
import type { Served } from '../../scripts/browser/serveFolder.ts'
import { deckSite } from '../support/deckSite.ts'
import { serveBelow } from '../support/serveBelow.ts'

const slides = deckWords(readFileSync('slides.md', 'utf8'))
const last = slides.length
/** Where pillar cards appear click by click. */
const PILLAR = 5

let browser: Browser
let context: BrowserContext
let page: Page
let served: Served
let folder: string
const complaints: string[] = []
const elsewhere: string[] = []

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'deck-site-'))
  await deckSite(folder)
  served = await serveBelow(folder, '/a/b/')
  const found = await findBrowser(process.env['DECK_BROWSER'], process.env['PATH'] ?? '')
  browser = await launchBrowser(found, process.getuid?.() === 0, () => undefined)
  context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' })
  page = await context.newPage()
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('request', (request) => {
    if (!request.url().startsWith(served.url) && !request.url().startsWith('data:')) elsewhere.push(request.url())
  })
})

after(async () => {
  await browser?.close()
  await served?.[Symbol.asyncDispose]()
  rmSync(folder, { recursive: true, force: true })
})

test('every slide has its title, also after a reload in a sub-folder', async () => {
  for (let no = 1; no <= last; no++) {
    await page.goto(`${served.url}#/${no}`)
    await page.reload()
    const title = page.locator(`.slidev-page-${no}`).getByRole('heading', { level: 1 }).first()
    await title.waitFor()
    assert.notEqual((await title.textContent())?.trim(), '', `slide ${no}`)
  }
})

test('the keyboard goes through all slides, cards appear click by click', async () => {
  await page.goto(`${served.url}#/${PILLAR}`)
  const card = page.locator(`.slidev-page-${PILLAR} .emoji-card`).first()
  await card.waitFor({ state: 'attached' })
  assert.match((await card.getAttribute('class')) ?? '', /slidev-vclick-hidden/)
  await page.keyboard.press('ArrowRight')
  await page.waitForFunction(
    (no) => !document.querySelector(`.slidev-page-${no} .emoji-card.slidev-vclick-hidden:first-child`),
    PILLAR,
  )
  await page.goto(`${served.url}#/1`)
  await page.locator('.slidev-page-1 h1').waitFor()
  for (let press = 0; press < 100 && !page.url().includes(`#/${last}`); press++) {
    await page.keyboard.press('ArrowRight')
    await page.waitForTimeout(30)
  }
  assert.match(page.url(), new RegExp(`#/${last}`))
})

test('the presenter view shows the notes', async () => {
  await page.goto(`${served.url}#/presenter/${PILLAR}`)
  const notes = page.locator('.slidev-note').first()
  await notes.waitFor()
  const shown = (await notes.textContent()) ?? ''
  for (const word of slides[PILLAR - 1]?.notes ?? [])
    assert.ok(shown.replaceAll(/\u200D|\uFE0F/g, '').includes(word), word)
})

test('nothing is beyond its slide, under the footer, too small to read, or rewritten', async () => {
  const print = await context.newPage()
  await print.goto(`${served.url}?print=true#/print`)
  await print
    .locator('.print-slide-container .slidev-layout')
    .nth(last - 1)
    .waitFor({ state: 'attached' })
  const faults = await print.evaluate(findFaults)
  const texts = await print.locator('.print-slide-container').allTextContents()
  await print.close()
  assert.deepEqual(faults, [])
  for (const [index, { slide }] of slides.entries()) {
    const shown = (texts[index] ?? '').normalize('NFC').replaceAll(/\u200D|\uFE0F/g, '')
    for (const word of slide) assert.ok(shown.includes(word), `slide ${index + 1} does not show « ${word} »`)
  }
})

test('nothing was asked of another host, and the browser had nothing to complain of', () => {
  assert.deepEqual(elsewhere, [])
  assert.deepEqual(complaints, [])
})

/** In the page: what overflows its slide by more than 1 px, lies on the footer, or is set below 17 px. */
async function findFaults(): Promise<string[]> {
  await document.fonts.ready
  const faults: string[] = []
  for (const [index, slide] of [...document.querySelectorAll('.print-slide-container')].entries()) {
    const box = slide.getBoundingClientRect()
    const footer = slide.querySelector('.frame-footer')?.getBoundingClientRect()
    const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement
      if (!element || !node.textContent?.trim() || element.closest('.network-motif')) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const name = `slide ${index + 1}: ${node.textContent.slice(0, 30)}`
      if (Number.parseFloat(getComputedStyle(element).fontSize) < 17) faults.push(`${name} is small`)
      for (const rect of range.getClientRects()) {
        if (
          rect.left < box.left - 1 ||
          rect.right > box.right + 1 ||
          rect.top < box.top - 1 ||
          rect.bottom > box.bottom + 1
        )
          faults.push(`${name} is beyond the slide`)
        if (footer && !element.closest('.frame-footer') && rect.bottom > footer.top + 1)
          faults.push(`${name} is on the footer`)
      }
    }
    for (const card of slide.querySelectorAll('.emoji-card, .qr-card, .key-sentences, .summary-column, .agenda-card')) {
      if (footer && card.getBoundingClientRect().bottom > footer.top + 1)
        faults.push(`slide ${index + 1}: ${card.className} is on the footer`)
    }
  }
  return faults
}
