import assert from 'node:assert/strict'
import { rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import axe from 'axe-core'
import { findBrowser } from '../../scripts/browser/findBrowser.ts'
import { launchBrowser } from '../../scripts/browser/launchBrowser.ts'
import type { Served } from '../../scripts/browser/serveFolder.ts'
import { serveFolder } from '../../scripts/browser/serveFolder.ts'
import { deckSite } from '../support/deckSite.ts'

/** Windows of a presenter, in CSS px. */
const SCREENS = [
  [1280, 720],
  [1920, 1080],
  [390, 844],
  [844, 390],
] as const
/** Slide with the longest notes of the project's page. */
const LONGEST = 8

let browser: Browser
let served: Served
let folder: string

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'deck-stage-'))
  await deckSite(folder)
  served = await serveFolder(folder)
  const found = await findBrowser(process.env['DECK_BROWSER'], process.env['PATH'] ?? '')
  browser = await launchBrowser(found, process.getuid?.() === 0, () => undefined)
})

after(async () => {
  await browser?.close()
  await served?.[Symbol.asyncDispose]()
  rmSync(folder, { recursive: true, force: true })
})

/** What axe finds, as rule and element; with best practices. */
async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run(document))
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${String(target)}`))
}

for (const colorScheme of ['light', 'dark'] as const)
  for (const [width, height] of SCREENS)
    test(`what a presenter sees on ${width} × ${height}, ${colorScheme}, can be read and used by all`, async () => {
      const context = await browser.newContext({ viewport: { width, height }, colorScheme, reducedMotion: 'reduce' })
      const page = await context.newPage()
      const faults: Record<string, string[]> = {}
      for (const view of ['', '?view=prompter']) {
        await page.goto(`${served.url}#/presenter/${LONGEST}${view}`)
        await page.locator('.notes-text').waitFor()
        await page.locator('.talk-bar').waitFor()
        await page.locator('h1:visible').first().waitFor()
        faults[view || 'desk'] = await faultsOf(page)
      }
      await page.keyboard.press('?')
      await page.locator('.keys-help').waitFor()
      faults['keys'] = await faultsOf(page)
      await page.keyboard.press('Escape')
      for (const key of ['r', 'PageDown', 'r']) await page.keyboard.press(key)
      await page.goto(`${served.url}#/presenter/2`)
      await page.locator('.rehearsal').waitFor()
      faults['rehearsal'] = await faultsOf(page)
      await context.close()
      assert.deepEqual(faults, { desk: [], '?view=prompter': [], keys: [], rehearsal: [] })
    })

for (const colorScheme of ['light', 'dark'] as const)
  test(`the column of a phone held upright, ${colorScheme}, can be read and used by all`, async () => {
    const viewport = { width: 390, height: 844 }
    const page = await browser.newPage({ viewport, colorScheme, reducedMotion: 'reduce' })
    await page.goto(`${served.url}#/2`)
    await page.locator('.column-links').nth(1).waitFor()
    await page.locator('.slide-news').waitFor({ state: 'attached' })
    assert.deepEqual(await faultsOf(page), [])
    await page.close()
  })

test('the whole text of each slide is read on 1280 × 720 without scrolling, at 15 px or more', async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
  await page.goto(`${served.url}#/presenter/1`)
  const notes = page.locator('.notes-text')
  await notes.waitFor()
  const total = Number((await page.locator('.where').textContent())?.split('/')[1])
  for (let no = 1; no <= total; no++) {
    await page.goto(`${served.url}#/presenter/${no}`)
    await page.waitForTimeout(100)
    const [size, hidden] = await notes.evaluate((pane) => [
      Number.parseFloat(getComputedStyle(pane).fontSize),
      pane.scrollHeight - pane.clientHeight,
    ])
    assert.ok(hidden <= 1 && size >= 15, `slide ${no}: ${size} px, ${hidden} px hidden`)
  }
  await page.close()
})

test('`+` and `-` make the notes larger and smaller', async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
  await page.goto(`${served.url}#/presenter/3`)
  const notes = page.locator('.notes-text')
  await notes.waitFor()
  const size = (): Promise<number> => notes.evaluate((pane) => Number.parseFloat(getComputedStyle(pane).fontSize))
  const usual = await size()
  await page.keyboard.press('+')
  assert.ok((await size()) > usual)
  for (const key of ['-', '-']) await page.keyboard.press(key)
  assert.ok((await size()) < usual)
  await page.close()
})
