import type axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import assert from 'node:assert/strict'
import { readFileSync, rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { findBrowser } from '../../scripts/browser/findBrowser.ts'
import { launchBrowser } from '../../scripts/browser/launchBrowser.ts'
import type { Served } from '../../scripts/browser/serveFolder.ts'
import { writeFiles } from '../../scripts/files/writeFiles.ts'
import { prerendered } from '../support/prerendered.ts'
import { french } from '../../scripts/locales/interface/french.ts'
import { deckSite } from '../support/deckSite.ts'
import { serveBelow } from '../support/serveBelow.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let browser: Browser
let folder: string
let served: Served

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'deck-access-'))
  await deckSite(folder)
  served = await serveBelow(folder, '/a/b/')
  const found = await findBrowser(process.env['DECK_BROWSER'], process.env['PATH'] ?? '')
  browser = await launchBrowser(found, process.getuid?.() === 0, () => undefined)
  // It moves the style sheets of the first slide.
  await writeFiles(folder, await prerendered(browser, served.url, folder))
})

after(async () => {
  await browser?.close()
  await served?.[Symbol.asyncDispose]()
  rmSync(folder, { recursive: true, force: true })
})

/** What breaks a rule of axe-core on a page, good practice among them. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(`${AXE}\nundefined`)
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] }),
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, any }) => `${id}: ${String(target)} ${any[0]?.message ?? ''}`),
  )
}

async function go(page: Page, path: string): Promise<void> {
  await page.goto('about:blank')
  await page.goto(`${served.url}${path}`)
}

/** Menus, dialogs and pages, each opened from what the one before it left. */
const VIEWS: Record<string, (page: Page) => Promise<void>> = {
  settings: async (page) => {
    await go(page, '#/2')
    await page.getByTitle(french.moreOptions).waitFor({ state: 'attached' })
    await page.getByTitle(french.moreOptions).focus()
    await page.keyboard.press('Enter')
    await page.getByText(french.hue, { exact: true }).waitFor()
    const menu = await page.locator('.z-menu').boundingBox()
    const width = page.viewportSize()?.width ?? 0
    assert.ok(menu && menu.x >= 0 && menu.x + menu.width <= width, JSON.stringify(menu))
  },
  'how windows follow each other': async (page) => {
    await page.getByTitle(french.syncSettings).focus()
    await page.keyboard.press('Enter')
    await page.getByText(french.syncSend, { exact: true }).waitFor()
  },
  'drawing tools': async (page) => {
    await go(page, '#/presenter/2')
    await page.getByTitle(french.showDrawing).focus()
    await page.keyboard.press('Enter')
    await page.getByTitle(french.eraser).waitFor()
    await page.getByTitle(french.stopDrawing).focus()
  },
  'going to a slide': async (page) => {
    await page.getByTitle(french.stopDrawing).click()
    await page.evaluate(() => (document.activeElement as HTMLElement).blur())
    await page.keyboard.press('g')
    await page.getByPlaceholder(french.goTo).pressSequentially('co')
    await page.getByRole('option').first().waitFor()
  },
  'slides at once': async (page) => {
    await page.keyboard.press('Escape')
    await page.keyboard.press('o')
    await page.getByRole('dialog', { name: french.showOverview }).waitFor()
  },
  'context menu': async (page) => {
    await page.keyboard.press('Escape')
    await page.getByRole('dialog', { name: french.showOverview }).waitFor({ state: 'detached' })
    await page.locator('#slide-container').click({ button: 'right', position: { x: 60, y: 60 } })
    await page.getByRole('menu').waitFor()
  },
  overview: async (page) => {
    await go(page, '#/overview')
    await page.getByTitle(french.openSlide).first().waitFor({ state: 'attached' })
    await page.locator('.slidev-note').last().waitFor({ state: 'attached' })
  },
  notes: async (page) => {
    await go(page, '#/notes')
    // What is pressed has its name once the words are there.
    await page.getByRole('region', { name: french.notes }).waitFor()
    await page.locator('.slidev-note').waitFor()
  },
  'an address of nothing': async (page) => {
    await go(page, '#/alpha/bravo')
    await page.getByText(french.goToStart).waitFor()
  },
}

for (const [width, height] of [
  [1280, 720],
  [1920, 1080],
  [844, 390],
] as const)
  for (const colorScheme of ['light', 'dark'] as const)
    test(`at ${width} × ${height} in the ${colorScheme}, axe-core finds nothing around the slides`, async () => {
      const page = await browser.newPage({ viewport: { width, height }, colorScheme, reducedMotion: 'reduce' })
      for (const [view, show] of Object.entries(VIEWS)) {
        await show(page)
        // What fades in is legible once it is there.
        await page.evaluate(() =>
          Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined))),
        )
        assert.deepEqual([view, await violations(page)], [view, []])
      }
      await page.close()
    })

test('keys scroll notes that are longer than the window', async () => {
  const page = await browser.newPage({ viewport: { width: 390, height: 300 }, reducedMotion: 'reduce' })
  await page.addInitScript(() => localStorage.setItem('slidev-notes-font-size', '150'))
  await go(page, '#/notes')
  const note = page.getByRole('region', { name: french.notes })
  await note.focus()
  await page.keyboard.press('ArrowDown')
  await page.waitForFunction(() => [...document.querySelectorAll('main *')].some(({ scrollTop }) => scrollTop > 0))
  await page.close()
})

test('the overview counts the words of notes, and shows titles without marks', async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
  await go(page, '#/overview')
  await page.getByText(/^\s*\d+ diapositives · \d+ clics · [1-9]\d+ mots\s*$/).waitFor()
  const titles = await page.getByRole('navigation', { name: french.slides }).textContent()
  assert.match(titles ?? '', /créer les bonnes conditions/)
  await page.close()
})

test('a slide is gone to from all slides by the keyboard alone', async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' })
  await go(page, '#/2')
  await page.getByTitle(french.nextStep).waitFor({ state: 'attached' })
  await page.keyboard.press('o')
  await page.getByRole('button', { name: french.goToSlide(5), exact: true }).focus()
  await page.keyboard.press('Enter')
  await page.locator('#slideshow .slidev-page-5').waitFor()
  await page.getByRole('dialog', { name: french.showOverview }).waitFor({ state: 'detached' })
  await page.close()
})
