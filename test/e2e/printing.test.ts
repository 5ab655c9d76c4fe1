import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { after, before, test } from 'node:test'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { findBrowser } from '../../scripts/browser/findBrowser.ts'
import { launchBrowser } from '../../scripts/browser/launchBrowser.ts'
import { newPage } from '../../scripts/browser/newPage.ts'
import { openHandout } from '../../scripts/browser/openHandout.ts'
import { printHandout } from '../../scripts/browser/printHandout.ts'
import { type Served, serveFolder } from '../../scripts/browser/serveFolder.ts'
import { convert } from '../../scripts/convert/convert.ts'
import type { Conversion } from '../../scripts/deck/conversion.ts'
import { loadPage } from '../../scripts/files/loadPage.ts'
import { writeFiles } from '../../scripts/files/writeFiles.ts'
import { outputs } from '../../scripts/kit/outputs/outputs.ts'
import { prerendered } from '../support/prerendered.ts'
import { type ReadPdf, readPdf } from '../../scripts/kit/pdf/readPdf.ts'
import { verify } from '../../scripts/kit/pdf/verify.ts'
import { deckSite } from '../support/deckSite.ts'

/** What a browser is asked for by hand; points of the paper that comes out. */
const PAPERS = {
  A4: [{ format: 'A4' }, 595, 842],
  Letter: [{ format: 'Letter' }, 612, 792],
  'the paper that the page asks for': [{ preferCSSPageSize: true }, 540, 960],
} as const
/** Checks of a PDF that hold for what a browser prints by itself, too. */
const CHECKS = new Set(['PDF pages', 'PDF margins', 'PDF blank pages', 'PDF words', 'PDF QR codes'])

let browser: Browser
let served: Served
let folder: string
let conversion: Conversion
/** The handout as it is printed for kits, before pictures of slides are without words. */
let made: ReadPdf

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'deck-printing-'))
  conversion = convert(await loadPage(resolve('content/commun_numerique.md'), process.cwd()))
  await deckSite(folder)
  served = await serveFolder(folder)
  const found = await findBrowser(process.env['DECK_BROWSER'], process.env['PATH'] ?? '')
  browser = await launchBrowser(found, process.getuid?.() === 0, () => undefined)
  const page = await newPage(browser)
  await openHandout(page, served.url, conversion.deck.children.length)
  const { pdf } = await printHandout(page, {
    alone: [],
    codeName: (url) => url,
  })
  await page.close()
  made = await read('handout.pdf', pdf)
  // Its style sheets come in another order.
  await writeFiles(folder, await prerendered(browser, served.url, folder))
})

after(async () => {
  await browser?.close()
  await served?.[Symbol.asyncDispose]()
  await rm(folder, { recursive: true, force: true })
})

async function read(name: 'slides.pdf' | 'handout.pdf', pdf: Uint8Array | string): Promise<ReadPdf> {
  const path = join(folder, 'printed.pdf')
  writeFileSync(path, pdf)
  return readPdf(path, outputs[name].expected(conversion).qrCodes)
}

function faultsOf(name: 'slides.pdf' | 'handout.pdf', pdf: ReadPdf): unknown[] {
  return verify(name, pdf, outputs[name].expected(conversion))
    .filter((check) => CHECKS.has(check.name))
    .flatMap(({ faults }) => faults)
}

/** Where each stretch of text stands, in points, from the top: some are painted before others at one time, and after them at another. */
function placesIn({ runs }: ReadPdf): string[][] {
  return runs.map((page) =>
    page.map(({ baseline, left, text }) => [Math.round(baseline), Math.round(left), text].join(' ')).toSorted(),
  )
}

/** Open an address, and ask to print by the keys: all is there once the browser is asked to. */
async function askedToPrint(hash: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, ...options })
  await page.addInitScript(() => {
    globalThis.print = () => void document.documentElement.setAttribute('data-asked', '')
  })
  await page.goto(`${served.url}${hash}`)
  await page.locator('.slidev-layout, .handout-slide').first().waitFor({ state: 'attached' })
  await page.keyboard.press('ControlOrMeta+p')
  await page.locator('html[data-asked]').waitFor({ state: 'attached' })
  return page
}

const PHONE = { viewport: { width: 390, height: 844 } }
const FROM: Array<[hash: string, from: string, options?: BrowserContextOptions]> = [
  ['#/3', 'a slide'],
  ['#/5?clicks=1', 'a slide in the dark', { colorScheme: 'dark' }],
  ['#/4', 'the column on a phone', PHONE],
  ['#/presenter/2', 'the presenter view'],
  ['#/print', 'the slides one below the other'],
]
for (const [hash, from, options] of FROM)
  test(`from ${from}, all slides are printed, one a sheet`, async () => {
    const page = await askedToPrint(hash, options)
    const looks = await page.locator('html').getAttribute('class')
    for (const [name, [paper, ...wanted]] of Object.entries(PAPERS)) {
      const pdf = await read('slides.pdf', await page.pdf({ printBackground: true, ...paper }))
      assert.deepEqual(faultsOf('slides.pdf', pdf), [], name)
      const sizes = pdf.sizes.map((size) => size.map(Math.round).toSorted((a, b) => a - b))
      for (const size of sizes)
        for (const [at, length] of size.entries())
          assert.ok(Math.abs(length - (wanted[at] ?? 0)) <= 2, `${name}: ${size}`)
      const [first] = pdf.runs
      assert.ok(first && first.length > 0)
    }
    assert.equal(await page.locator('.print-sheets').count(), 0)
    assert.equal(await page.locator('html').getAttribute('class'), looks)
    await page.close()
  })

for (const [from, options] of Object.entries({
  'a screen': {},
  'the dark': { colorScheme: 'dark' },
  'a phone': PHONE,
} satisfies Record<string, BrowserContextOptions>))
  test(`the handout that is printed from ${from} is that of kits`, async () => {
    const page = await askedToPrint('#/handout', options)
    const pdf = await read(
      'handout.pdf',
      await page.pdf({ printBackground: true, preferCSSPageSize: true, tagged: true }),
    )
    assert.deepEqual(faultsOf('handout.pdf', pdf), [])
    assert.deepEqual(placesIn(pdf), placesIn(made))
    const letter = await read('handout.pdf', await page.pdf({ printBackground: true, format: 'Letter', tagged: true }))
    assert.equal(letter.pages.length, made.pages.length)
    assert.deepEqual(faultsOf('handout.pdf', letter), [])
    assert.equal(await page.locator('.paper, .opens, .more').count(), 0)
    await page.close()
  })

test('a script that prints at once gets what clicks bring, and keeps the colours of the deck', async () => {
  const page = await askedToPrint('#/3', { colorScheme: 'dark' })
  const found = await page.evaluate(() => {
    const isDark = (): boolean => document.documentElement.classList.contains('dark')
    dispatchEvent(new Event('afterprint'))
    const before = isDark()
    dispatchEvent(new Event('beforeprint'))
    const brought = [...document.querySelectorAll('.print-sheets .slidev-vclick-target')]
    const opacities = new Set(brought.map((element) => getComputedStyle(element).opacity))
    const onPaper = isDark()
    dispatchEvent(new Event('afterprint'))
    return { before, onPaper, after: isDark(), opacities: [...opacities] }
  })
  assert.deepEqual(found, { before: true, onPaper: false, after: true, opacities: ['1'] })
  await page.close()
})

test('the browser’s menu prints all slides, once the rest of the talk is there', async () => {
  const page = await browser.newPage()
  await page.goto(`${served.url}#/2`)
  const { length } = conversion.deck.children
  for (let tries = 0; tries < 20; tries++) {
    const pdf = await read('slides.pdf', await page.pdf({ printBackground: true }))
    if (pdf.pages.length === length) return page.close()
    await page.waitForTimeout(500)
  }
  assert.fail('Not all slides are printed')
})
