import type { Browser, Page } from 'playwright-core'
import assert from 'node:assert/strict'
import { rmSync, writeFileSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { after, before, test } from 'node:test'
import { findBrowser } from '../../scripts/browser/findBrowser.ts'
import { delayTimers } from '../../scripts/browser/inPage/delayTimers.ts'
import { launchBrowser } from '../../scripts/browser/launchBrowser.ts'
import type { Served } from '../../scripts/browser/serveFolder.ts'
import { temporaryPath } from '../../scripts/files/temporaryPath.ts'
import { english } from '../../scripts/locales/interface/english.ts'
import { french } from '../../scripts/locales/interface/french.ts'
import { german } from '../../scripts/locales/interface/german.ts'
import type { InterfaceWords } from '../../scripts/locales/interface/interfaceWords.ts'
import { buildSite } from '../../scripts/slidev/buildSite.ts'
import { INTERFACE_TEXTS } from '../../scripts/slidev/plugins/interfaceTexts.ts'
import { serveBelow } from '../support/serveBelow.ts'

const LANGUAGES: Record<string, InterfaceWords> = { fr: french, 'de-AT': german, en: english }
/** Two slides: one with notes and a click, one without. */
const deck = (lang: string): string => `---
theme: default
routerMode: hash
lang: ${lang}
favicon: favicon.svg
fonts: { provider: none }
wakeLock: true
layout: section
---

# Alpha

<span v-click>bravo</span>

<!-- charlie -->

---
layout: section
---

# Delta
`

let browser: Browser
let folder: string
const sites = new Map<string, Served>()

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'deck-interface-'))
  for (const lang of Object.keys(LANGUAGES)) {
    const entry = temporaryPath(resolve('spoken.md'))
    writeFileSync(entry, deck(lang))
    try {
      await buildSite(entry, join(folder, lang))
    } finally {
      rmSync(entry)
    }
    sites.set(lang, await serveBelow(join(folder, lang), '/a/b/'))
  }
  const found = await findBrowser(process.env['DECK_BROWSER'], process.env['PATH'] ?? '')
  browser = await launchBrowser(found, process.getuid?.() === 0, () => undefined)
})

after(async () => {
  await browser?.close()
  for (const served of sites.values()) await served[Symbol.asyncDispose]()
  rmSync(folder, { recursive: true, force: true })
})

/** A window on the deck of a language, and what it has asked for. */
async function open(lang: string): Promise<{ page: Page; go: (path: string) => Promise<void>; asked: string[] }> {
  const { url = '' } = sites.get(lang) ?? {}
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' })
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  const go = async (path: string): Promise<void> => {
    await page.goto('about:blank')
    await page.goto(`${url}${path}`)
  }
  return { page, go, asked }
}

/** In the page: texts and names of all that is around slides and notes. */
function around(): { texts: string[]; names: string[] } {
  const all = [...document.querySelectorAll('#app *')].filter((element) => !element.closest('.slidev-layout'))
  const texts = all.flatMap(({ childNodes }) =>
    [...childNodes].flatMap((node) => (node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : [])),
  )
  const names = all.flatMap((element) =>
    ['title', 'aria-label', 'placeholder'].map((name) => element.getAttribute(name) ?? ''),
  )
  const worded = (said: string[]): string[] => said.map((text) => text.trim()).filter((text) => /\p{L}{2}/u.test(text))
  return { texts: worded(texts), names: worded(names) }
}

/** All that a language says, functions told of numbers from 0 to 3. */
function valuesOf(words: InterfaceWords): Set<string> {
  const numbers = [0, 1, 2, 3]
  return new Set(
    Object.values(words).flatMap((word: string | ((...told: never[]) => string)) =>
      typeof word === 'string' ? word : numbers.map((no) => (word as (no: number) => string)(no)),
    ),
  )
}

/** What is done to see each part of the interface. */
const VIEWS: Record<string, (page: Page, go: (path: string) => Promise<void>, words: InterfaceWords) => Promise<void>> =
  {
    bar: async (page, go, { nextStep }) => {
      await go('#/1')
      await page.getByTitle(nextStep).waitFor({ state: 'attached', timeout: 3000 })
    },
    settings: async (page, _, { moreOptions, hue }) => {
      await page.getByTitle(moreOptions).dispatchEvent('click')
      await page.getByText(hue, { exact: true }).waitFor()
    },
    'how windows follow each other': async (page, _, { syncSettings, syncSend }) => {
      await page.getByTitle(syncSettings).dispatchEvent('click')
      await page.getByText(syncSend, { exact: true }).waitFor()
    },
    'drawing tools': async (page, go, { showDrawing, eraser }) => {
      await go('#/presenter/1')
      await page.getByTitle(showDrawing).dispatchEvent('click')
      await page.getByTitle(eraser).waitFor()
    },
    'context menu': async (page, go, { previousSlide, nextStep }) => {
      await go('#/1')
      await page.getByTitle(nextStep).waitFor({ state: 'attached' })
      await page.mouse.click(640, 100, { button: 'right' })
      await page.getByTitle(previousSlide).waitFor()
    },
    'going to a slide': async (page, _, { goTo }) => {
      await page.keyboard.press('Escape')
      await page.mouse.click(1279, 719)
      await page.keyboard.press('g')
      await page.getByPlaceholder(goTo).waitFor()
    },
    'slides at once': async (page, go, { close, nextStep }) => {
      await go('#/1')
      await page.getByTitle(nextStep).waitFor({ state: 'attached' })
      await page.keyboard.press('o')
      await page.getByTitle(close).waitFor()
    },
    presenter: async (page, go, { exitPresenter }) => {
      await go('#/presenter/2')
      await page.getByTitle(exitPresenter).waitFor({ timeout: 3000 })
    },
    overview: async (page, go, { openSlide }) => {
      await go('#/overview')
      await page.getByTitle(openSlide).first().waitFor({ state: 'attached', timeout: 3000 })
    },
    notes: async (page, go, { enterPresenter }) => {
      await go('#/notes')
      await page.getByRole('button', { name: enterPresenter }).waitFor({ timeout: 3000 })
    },
    'an address of nothing': async (page, go, { notFound }) => {
      await go('#/echo/foxtrot')
      await page.getByText(notFound('/echo/foxtrot')).waitFor({ timeout: 3000 })
    },
    entry: async (page, go, { overview }) => {
      await go('#/entry')
      await page.getByText(overview).waitFor({ timeout: 3000 })
    },
  }

for (const [lang, words] of Object.entries(LANGUAGES))
  test(`around a deck in ${lang}, everything is said in its language, and nothing is asked of another host`, async () => {
    const { page, go, asked } = await open(lang)
    const own = valuesOf(words)
    const slidev = Object.values(INTERFACE_TEXTS).flatMap((texts) => texts.map(([text]) => text))
    const foreign = new Set([...slidev, ...valuesOf(english)].filter((text) => !own.has(text)))
    for (const [view, show] of Object.entries(VIEWS)) {
      await show(page, go, words)
      const { texts, names } = await page.evaluate(around)
      const said = [...texts, ...names]
      assert.deepEqual([view, said.filter((text) => foreign.has(text))], [view, []])
      assert.deepEqual([view, names.filter((name) => !own.has(name))], [view, []])
    }
    const { url = '' } = sites.get(lang) ?? {}
    assert.deepEqual(
      asked.filter((address) => !address.startsWith(url) && address !== 'about:blank'),
      [],
    )
    await page.close()
  })

test('the window is named in the language of the deck', async () => {
  const { page, go } = await open('fr')
  await go('#/overview')
  await page.waitForFunction((start) => document.title.startsWith(start), `${french.overview} - `, { timeout: 3000 })
  await page.close()
})

test('the first slide brings neither words nor the bar, and one language comes after it', async () => {
  const { page, go, asked } = await open('fr')
  await page.addInitScript(delayTimers)
  await go('#/1')
  await page.locator('.slidev-page-1 h1').waitFor()
  await page.waitForLoadState('networkidle')
  const brought = (): string[] =>
    asked.flatMap((url) => /\/(english|french|german|spanish|interface)-[^/]*\.js$/.exec(url)?.[1] ?? [])
  assert.deepEqual(brought(), [])
  await page.evaluate(() => globalThis.dispatchEvent(new Event('deck:later')))
  await page.getByTitle(french.nextStep).waitFor({ state: 'attached' })
  assert.deepEqual(brought().toSorted(), ['french', 'interface'])
  await page.close()
})

test('on a screen held upright, the bar that comes later moves nothing', async () => {
  const { page, go } = await open('fr')
  await page.setViewportSize({ width: 768, height: 1024 })
  await page.addInitScript(() => {
    const seen = Object.assign(globalThis, { shifts: 0 })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as Array<PerformanceEntry & { value: number }>) seen.shifts += entry.value
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await go('#/1')
  const slide = page.locator('#slide-content')
  await page.locator('.slidev-page-1 h1').waitFor()
  const before = await slide.boundingBox()
  await page.getByTitle(french.nextStep).waitFor({ timeout: 3000 })
  assert.deepEqual(await slide.boundingBox(), before)
  assert.equal(await page.evaluate(() => (globalThis as unknown as { shifts: number }).shifts), 0)
  await page.close()
})
