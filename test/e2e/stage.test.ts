import assert from 'node:assert/strict'
import { readFileSync, rmSync } from 'node:fs'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { deckWords } from '../../scripts/convert/lostWords.ts'
import type { Served } from '../../scripts/browser/serveFolder.ts'
import { singleFile } from '../../scripts/kit/outputs/singleFile/singleFile.ts'
import { deckSite } from '../support/deckSite.ts'
import { byName, namedHostBrowser } from '../support/namedHost.ts'
import { serveBelow } from '../support/serveBelow.ts'

const slides = readFileSync('slides.md', 'utf8')
const last = deckWords(slides).length
/** Slide whose cards appear click by click. */
const PILLAR = 5
/** Slide with links in its text. */
const LINKED = 3
/** How long a window may take to follow, in ms. */
const FOLLOWS = 5000

let browser: Browser
let served: Served
let folder: string
let single: string

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'deck-stage-'))
  await deckSite(folder)
  served = await serveBelow(folder, '/a/b/')
  single = join(folder, 'deck.html')
  await writeFile(single, await singleFile(folder, slides, []))
  browser = await namedHostBrowser()
})

after(async () => {
  await browser?.close()
  await served?.[Symbol.asyncDispose]()
  rmSync(folder, { recursive: true, force: true })
})

for (const [name, address] of [
  ['a site on a named host', () => byName(served.url)],
  ['a single file', () => pathToFileURL(single).href],
] as const)
  describe(name, () => {
    let context: BrowserContext
    let audience: Page
    let presenter: Page
    const complaints: string[] = []

    before(async () => {
      context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' })
      context.on('page', (page) => {
        page.on('pageerror', (error) => complaints.push(String(error)))
      })
      audience = await open('#/1')
      presenter = await open('#/presenter/1')
    })
    after(() => context?.close())

    async function open(hash: string): Promise<Page> {
      const page = await context.newPage()
      await page.goto(`${address()}${hash}`)
      await page.locator('#slide-content .slidev-layout').filter({ visible: true }).first().waitFor()
      return page
    }

    /** Press keys in a window, one after the other as fast as a hand can. */
    async function press(page: Page, ...keys: string[]): Promise<void> {
      await page.bringToFront()
      for (const key of keys) {
        await page.keyboard.press(key)
        await page.waitForTimeout(40)
      }
    }

    /** Both windows are at a slide, after so many clicks. */
    async function areAt(no: number, clicks = 0, pages = [audience, presenter]): Promise<void> {
      for (const page of pages)
        await page
          .waitForFunction(
            (place) => (globalThis as unknown as { place: () => string }).place() === place,
            `${no} ${clicks}`,
            {
              timeout: FOLLOWS,
            },
          )
          .catch(async () => {
            const places = await Promise.all(pages.map((one) => one.evaluate(() => location.hash)))
            assert.fail(`not at slide ${no}, click ${clicks}: ${places.join(', ')}`)
          })
    }

    test('windows follow each other, whichever has the key', async () => {
      for (const page of [audience, presenter]) await tellPlace(page)
      await press(audience, 'ArrowRight')
      await areAt(2)
      await press(presenter, 'PageDown')
      await areAt(3)
      await press(audience, 'PageDown', 'PageDown', 'ArrowRight', 'ArrowRight')
      await areAt(PILLAR, 2)
      await press(presenter, 'PageUp')
      await areAt(PILLAR, 1)
      await press(audience, 'ArrowUp', 'ArrowUp')
      await areAt(3)
    })

    test('a jump, the first and the last slide', async () => {
      await press(presenter, '1', '0', 'Enter')
      await areAt(10)
      await press(audience, 'Home')
      await areAt(1)
      await press(audience, 'End')
      await areAt(last)
      await press(presenter, String(PILLAR), 'Enter', 'n', 'n')
      await areAt(PILLAR, 2)
      await press(presenter, 'Backspace')
      await areAt(PILLAR, 1)
    })

    for (const which of ['presenter', 'audience'] as const)
      test(`F5 in the window of the ${which} moves nobody`, async () => {
        const page = which === 'presenter' ? presenter : audience
        await page.reload()
        await page.locator('#slide-content .slidev-layout').filter({ visible: true }).first().waitFor()
        await tellPlace(page)
        await page.waitForTimeout(2000)
        await areAt(PILLAR, 1)
        await press(page, 'PageDown')
        await areAt(PILLAR, 2)
        await press(page, 'PageUp')
        await areAt(PILLAR, 1)
      })

    test('a window that is opened late comes to where the others are, and moves with them', async () => {
      for (const hash of ['#/1', '#/presenter/1', '#/7?clicks=99']) {
        const late = await open(hash)
        await tellPlace(late)
        await areAt(PILLAR, 1, [audience, presenter, late])
        await press(audience, 'PageDown')
        await areAt(PILLAR, 2, [audience, presenter, late])
        await press(late, 'PageUp')
        await areAt(PILLAR, 1, [audience, presenter, late])
        await late.close()
      }
    })

    test('keys work after a click on a link, after Tab, and with the mouse on the bar', async () => {
      await press(presenter, String(LINKED), 'Enter')
      await areAt(LINKED)
      const link = audience.locator(`.slidev-page-${LINKED} a`).first()
      if (await link.count()) {
        await audience.bringToFront()
        const opened = context.waitForEvent('page')
        await context.route(/^https:/, (route) => route.fulfill({ body: '' }))
        await link.click()
        await (await opened).close()
        await press(audience, 'ArrowRight')
        await areAt(LINKED + 1)
        await press(audience, 'ArrowLeft')
      }
      await press(audience, 'Tab', 'Tab', 'ArrowRight')
      await areAt(LINKED + 1)
      await press(audience, 'b')
      await audience.locator('.stage-blank.black').waitFor()
      await press(audience, 'PageUp')
      await areAt(LINKED)
      await audience.mouse.move(60, 690)
      await audience.locator('nav button').nth(2).click()
      await areAt(LINKED + 1)
      await press(audience, ' ')
      await areAt(LINKED + 2)
      await press(audience, 'PageUp', 'PageUp')
      await areAt(LINKED)
    })

    test('the screen turns dark and light from both windows, and a move shows the slide', async () => {
      for (const page of [presenter, audience]) {
        await press(page, 'b')
        await audience.locator('.stage-blank.black').waitFor()
        await presenter.locator('.screen-state').waitFor()
        await press(page, '.')
        await audience.locator('.stage-blank').waitFor({ state: 'detached' })
        await press(page, 'w')
        await audience.locator('.stage-blank.white').waitFor()
        await press(page, 'PageDown')
        await audience.locator('.stage-blank').waitFor({ state: 'detached' })
        await areAt(LINKED + 1)
        await press(page, 'PageUp')
        await areAt(LINKED)
      }
    })

    test('a prompter goes step by step', async () => {
      const prompter = await context.newPage()
      await prompter.goto(`${address()}#/presenter/1?view=prompter`)
      await prompter.locator('.notes-text').waitFor()
      await press(prompter, String(PILLAR), 'Enter')
      await areAt(PILLAR)
      await press(prompter, 'PageDown', 'PageDown')
      await areAt(PILLAR, 2)
      await press(prompter, 'PageUp')
      await areAt(PILLAR, 1)
      await press(prompter, 'b')
      await prompter.locator('.stage-screen').waitFor()
      await press(prompter, 'b', String(LINKED), 'Enter')
      await areAt(LINKED)
      await prompter.close()
    })

    test('an address of no slide, a number of none, and a window that comes back move nobody', async () => {
      const other = await open('#/presenter/1')
      await tellPlace(other)
      await areAt(LINKED, 0, [audience, presenter, other])
      await press(presenter, '9', '9', 'Enter', '0', 'Enter')
      for (const hash of ['#/presenter/99', '#/echo', '#/overview']) {
        await other.evaluate((to) => (location.hash = to), hash)
        await other.waitForTimeout(500)
        await areAt(LINKED)
      }
      await press(audience, 'PageDown')
      await areAt(LINKED + 1)
      await other.goBack()
      await areAt(LINKED + 1, 0, [audience, presenter, other])
      await other.close()
      await press(audience, 'PageUp')
      await areAt(LINKED)
    })

    test('a pointer is gone with its slide and its window', async () => {
      const other = await open('#/presenter/1')
      await other.bringToFront()
      const box = await other.locator('.current-slide').boundingBox()
      assert.ok(box)
      const pointer = audience.locator('#slide-content .stroke-white')
      await other.mouse.move(box.x + 50, box.y + 50)
      await other.mouse.move(box.x + 90, box.y + 90)
      await pointer.waitFor()
      await other.close()
      await pointer.waitFor({ state: 'detached', timeout: FOLLOWS })
    })

    test('the timer runs from the first move on, rests, and outlives a reload', async () => {
      const used = async (): Promise<number> => {
        const text = (await presenter.locator('.talk-bar dl dd').nth(1).textContent()) ?? ''
        const [minutes = 0, seconds = 0] = text.split(':').map(Number)
        return minutes * 60 + seconds
      }
      const before = await used()
      assert.ok(before > 0)
      await presenter.reload()
      await presenter.locator('.talk-bar dl dd').nth(1).waitFor()
      await tellPlace(presenter)
      assert.ok((await used()) >= before)
      await press(presenter, 't')
      const rests = await used()
      await presenter.waitForTimeout(1500)
      assert.equal(await used(), rests)
      await press(presenter, 't')
      await presenter.waitForTimeout(2100)
      assert.ok((await used()) > rests)
    })

    test('a slide is told to those who do not see it come', async () => {
      await press(audience, '2', 'Enter')
      await areAt(2)
      await audience.waitForFunction(() =>
        /\b2\b.*\b18\b/.test(document.querySelector('.slide-news')?.textContent ?? ''),
      )
      const heading = (await audience.locator('.slidev-page-2 h1').textContent())?.trim() ?? ''
      assert.ok((await audience.title()).includes(heading.slice(0, 20)))
      assert.equal(await audience.evaluate(() => document.activeElement?.className.includes('slidev-page-2')), true)
    })

    test('the palette of the pen is with the presenter alone, and what is drawn is kept', async () => {
      await presenter.bringToFront()
      await presenter.locator('.stage-nav button').nth(6).click()
      await presenter.locator('.i-carbon\\:erase').waitFor()
      assert.equal(await audience.locator('.i-carbon\\:erase').count(), 0)
      const box = await presenter.locator('.current-slide').boundingBox()
      assert.ok(box)
      await presenter.mouse.move(box.x + 100, box.y + 100)
      await presenter.mouse.down()
      await presenter.mouse.move(box.x + 300, box.y + 200, { steps: 5 })
      await presenter.mouse.up()
      const drawn = audience.locator('#slide-content > svg path')
      await drawn.waitFor({ state: 'attached' })
      await audience.reload()
      await drawn.waitFor({ state: 'attached' })
      await presenter.reload()
      await presenter.locator('#slide-content > svg path').waitFor({ state: 'attached' })
      for (const page of [audience, presenter]) await tellPlace(page)
    })

    test('all keys are shown, and a dialog has its keys for itself', async () => {
      await press(audience, '?')
      await audience.locator('.keys-help').waitFor()
      await press(audience, 'ArrowRight')
      await areAt(2)
      await press(audience, 'Escape')
      await audience.locator('.keys-help').waitFor({ state: 'detached' })
      await press(audience, 'ArrowRight')
      await areAt(3)
    })

    test('a rehearsal ends with a table of the time of each slide', async () => {
      // While a talk is given, one key must not end it.
      await press(presenter, 'r')
      await areAt(3)
      await presenter.locator('.talk-bar button').last().waitFor()
      await press(presenter, 't')
      await presenter.locator('.talk-bar button').nth(1).click()
      await press(presenter, 'r')
      await areAt(1)
      await press(presenter, 'PageDown', 'PageDown', 'r')
      const table = presenter.locator('.rehearsal')
      await table.waitFor()
      assert.equal(await table.locator('tbody tr').count(), last + 1)
      const [saved] = await Promise.all([presenter.waitForEvent('download'), table.locator('a').click()])
      assert.match(readFileSync(await saved.path(), 'utf8'), /^[^\n]+\t[^\n]+\n1\t/)
      await press(presenter, 'Escape')
      await table.waitFor({ state: 'detached' })
    })

    test('`p` opens the presenter in a second window at the same place', async () => {
      await presenter.close()
      await press(audience, String(PILLAR), 'Enter', 'ArrowRight')
      const opening = context.waitForEvent('page')
      await press(audience, 'p')
      presenter = await opening
      await presenter.locator('.notes-text').waitFor()
      await tellPlace(presenter)
      await areAt(PILLAR, 1)
      const count = context.pages().length
      await press(presenter, 'p')
      await presenter.waitForTimeout(500)
      assert.equal(context.pages().length, count, 'the audience has a window')
    })

    test('nothing failed', () => assert.deepEqual(complaints, []))
  })

test('two readers of one site do not move each other', async () => {
  const context = await browser.newContext()
  const [one, other] = await Promise.all([context.newPage(), context.newPage()])
  for (const page of [one, other]) {
    await page.goto(`${byName(served.url)}#/2`)
    await page.locator('.slidev-page-2 h1').waitFor()
  }
  await one.keyboard.press('ArrowRight')
  await one.waitForFunction(() => location.hash.startsWith('#/3'))
  await other.waitForTimeout(500)
  assert.match(other.url(), /#\/2$/)
  await context.close()
})

/** In the page: tells the place that it shows, which is named or numbered in its address. */
async function tellPlace(page: Page): Promise<void> {
  await page.evaluate(() => {
    const place = (): string => {
      const slides = [...document.querySelectorAll('#slide-content [data-slidev-no]')]
      const shown = slides.find((slide) => (slide as HTMLElement).style.display !== 'none')
      const clicks = new URLSearchParams(location.hash.split('?')[1]).get('clicks') ?? '0'
      return `${shown?.getAttribute('data-slidev-no')} ${clicks}`
    }
    Object.assign(globalThis, { place })
  })
}

test('the screen is asked to stay awake, before the audience and before the presenter', async () => {
  for (const hash of ['#/1', '#/presenter/1']) {
    const page = await browser.newPage()
    await page.addInitScript(() => {
      const asked: string[] = []
      const request = async (kind: string): Promise<EventTarget> => {
        asked.push(kind)
        return Object.assign(new EventTarget(), { release: async () => undefined })
      }
      Object.defineProperty(navigator, 'wakeLock', { value: { request } })
      Object.assign(globalThis, { asked })
    })
    await page.goto(`${pathToFileURL(single).href}${hash}`)
    await page.waitForFunction(() => (globalThis as unknown as { asked: string[] }).asked.includes('screen'), null, {
      timeout: FOLLOWS,
    })
    await page.close()
  }
})

for (const [name, viewport] of Object.entries({
  upright: { width: 390, height: 844 },
  'on its side': { width: 844, height: 390 },
}))
  test(`a phone held ${name} goes on by a swipe in the presenter view`, async () => {
    const page = await browser.newPage({ viewport, hasTouch: true, isMobile: true })
    await page.goto(`${served.url}#/presenter/2`)
    await page.locator('.current-slide .slidev-layout').filter({ visible: true }).first().waitFor()
    const touch = await page.context().newCDPSession(page)
    const swipe = async (from: number, to: number): Promise<void> => {
      const y = viewport.height / 2
      await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x: from, y }] })
      for (let step = 1; step <= 5; step++)
        await touch.send('Input.dispatchTouchEvent', {
          type: 'touchMove',
          touchPoints: [{ x: from + ((to - from) * step) / 5, y }],
        })
      await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    }
    await swipe(300, 60)
    await page.waitForFunction(() => location.hash.startsWith('#/presenter/3'), null, { timeout: FOLLOWS })
    await swipe(60, 300)
    await page.waitForFunction(() => location.hash.startsWith('#/presenter/2'), null, { timeout: FOLLOWS })
    await page.close()
  })
