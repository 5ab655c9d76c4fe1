import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { after, before, test } from 'node:test'
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib'
import type { Browser, Page } from 'playwright-core'
import { findBrowser } from '../../scripts/browser/findBrowser.ts'
import { launchBrowser } from '../../scripts/browser/launchBrowser.ts'
import type { Conversion } from '../../scripts/deck/conversion.ts'
import { convert } from '../../scripts/convert/convert.ts'
import { newPage } from '../../scripts/browser/newPage.ts'
import { loadPage } from '../../scripts/files/loadPage.ts'
import { isGood } from '../../scripts/kit/isGood.ts'
import { type OutputName, outputs } from '../../scripts/kit/outputs/outputs.ts'
import { asciiUrl } from '../../scripts/text/asciiUrl.ts'
import { printPage } from '../../scripts/browser/printPage.ts'
import { readPdf } from '../../scripts/kit/pdf/readPdf.ts'
import type { Served } from '../../scripts/browser/serveFolder.ts'
import { serveFolder } from '../../scripts/browser/serveFolder.ts'
import { verify } from '../../scripts/kit/pdf/verify.ts'
import { deckSite } from '../support/deckSite.ts'
import { treeLines } from '../support/printed/treeLines.ts'
import { outputContextOf } from '../support/outputContextOf.ts'

let browser: Browser
let page: Page
let served: Served
let folder: string
let conversion: Conversion
const made: Partial<Record<OutputName, Uint8Array>> = {}

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'deck-exports-'))
  conversion = convert(await loadPage(resolve('content/commun_numerique.md'), process.cwd()))
  await deckSite(folder)
  served = await serveFolder(folder)
  const found = await findBrowser(process.env['DECK_BROWSER'], process.env['PATH'] ?? '')
  browser = await launchBrowser(found, process.getuid?.() === 0, () => undefined)
  page = await newPage(browser)
  for (const name of ['slides.pdf', 'social-card.png', 'slides.pptx', 'handout.pdf'] as const) {
    const { files } = await outputs[name].make(outputContextOf(conversion, browser, page, folder, served.url))
    made[name] = (await files[0]?.content) ?? new Uint8Array()
  }
})

after(async () => {
  await browser?.close()
  await served?.[Symbol.asyncDispose]()
  await rm(folder, { recursive: true, force: true })
})

/** What is wrong with a PDF, by the name of the check; `!` behind those that refuse the kit. */
async function problems(name: 'slides.pdf' | 'handout.pdf', content: Uint8Array, other = {}): Promise<string[]> {
  const expected = outputs[name].expected(conversion)
  const path = join(folder, 'read.pdf')
  writeFileSync(path, content)
  const checked = verify(name, await readPdf(path, expected.qrCodes), { ...expected, ...other })
  return checked
    .filter(({ faults }) => faults.length)
    .map((check) => check.name.replace('PDF ', '') + (isGood([check]) ? '' : '!'))
}

/** A PDF, broken. */
async function broken(
  name: 'slides.pdf' | 'handout.pdf',
  breakIt: (document: PDFDocument) => void,
): Promise<Uint8Array> {
  const document = await PDFDocument.load(made[name] ?? new Uint8Array(), { updateMetadata: false })
  breakIt(document)
  return document.save()
}

function annotations(document: PDFDocument): PDFDict[] {
  return document.getPages().flatMap((sheet) => {
    const all = sheet.node.Annots()
    return all ? Array.from({ length: all.size() }, (_, index) => all.lookup(index, PDFDict)) : []
  })
}

for (const name of ['slides.pdf', 'handout.pdf'] as const) {
  test(`${name} holds all it must`, async () => {
    assert.deepEqual(await problems(name, made[name] ?? new Uint8Array()), [])
  })
}

test('QR codes are pictures that say where they lead, and no foot of a slide is in the tags', async () => {
  for (const name of ['slides.pdf', 'handout.pdf'] as const) {
    const lines = treeLines(await PDFDocument.load(made[name] ?? new Uint8Array()))
    const { qrCodes } = outputs[name].expected(conversion)
    const pictures = lines.flatMap((line) => /Figure \(Code QR\u202F: (.*)\)/.exec(line)?.[1] ?? [])
    assert.deepEqual(new Set(pictures.map(asciiUrl)), qrCodes)
    assert.deepEqual(
      lines.filter((line) => /“\d+ \/ \d+”/.test(line)),
      [],
    )
  }
})

test('the page is as it was once it is printed', async () => {
  const html = (): Promise<string> => page.evaluate(() => document.body.outerHTML)
  const before = await html()
  await printPage(page, (url) => url)
  assert.equal(await html(), before)
  assert.equal(await page.evaluate(() => document.adoptedStyleSheets.length), 0)
})

test('the handout has eight pages or fewer', async () => {
  const document = await PDFDocument.load(made['handout.pdf'] ?? new Uint8Array())
  assert.ok(document.getPageCount() <= 8)
})

test('a blank page is caught', async () => {
  const blank = await broken('handout.pdf', (document) => void document.addPage([595, 842]))
  assert.deepEqual(await problems('handout.pdf', blank), ['blank pages!'])
})

test('other paper and a page too many are caught', async () => {
  const more = await broken('slides.pdf', (document) => void document.addPage([595, 842]))
  assert.deepEqual(await problems('slides.pdf', more), ['pages!', 'paper', 'blank pages!'])
})

test('text beyond the margins, and on the foot of a page, is caught', async () => {
  const moved = (name: 'slides.pdf' | 'handout.pdf', x: number, y: number): Promise<string[]> =>
    broken(name, (document) => document.getPages()[1]?.translateContent(x, y)).then((pdf) => problems(name, pdf))
  assert.deepEqual(await moved('handout.pdf', 40, 0), ['margins'])
  assert.deepEqual(await moved('handout.pdf', -6, 0), ['margins'])
  const low = await broken('handout.pdf', (document) => document.getPages()[1]?.drawText('Trop bas', { x: 90, y: 44 }))
  assert.deepEqual(await problems('handout.pdf', low), ['margins', 'UA!'])
  assert.ok((await moved('slides.pdf', -120, 0)).includes('margins!'))
})

test('missing tags, language, title and metadata are caught', async () => {
  const bare = await broken('slides.pdf', (document) => {
    document.catalog.delete(PDFName.of('StructTreeRoot'))
    document.catalog.delete(PDFName.of('Lang'))
    document.setTitle('')
    document.setSubject('')
  })
  assert.deepEqual(await problems('slides.pdf', bare), ['language', 'title', 'metadata', 'UA'])
})

test('a missing outline is caught', async () => {
  const bare = await broken('slides.pdf', (document) => document.catalog.delete(PDFName.of('Outlines')))
  assert.deepEqual(await problems('slides.pdf', bare), ['outline'])
})

test('a lost page is caught by its words, outline, links and codes', async () => {
  const short = await broken('handout.pdf', (document) => document.removePage(document.getPageCount() - 1))
  const found = await problems('handout.pdf', short)
  for (const name of ['words!', 'links', 'QR codes']) assert.ok(found.includes(name), name)
})

test('a word below a figure has a line of its own in the handout, too', async () => {
  const lines = await page
    .locator('.handout-slide .big-figure span')
    .evaluateAll((all) => all.map((one) => Number.parseFloat(getComputedStyle(one).lineHeight)))
  assert.ok(lines.length > 0 && lines.every((height) => height > 20), JSON.stringify(lines))
})

test('a lost sentence and words out of order are caught', async () => {
  const content = made['handout.pdf'] ?? new Uint8Array()
  const words = outputs['handout.pdf'].expected(conversion).words
  assert.ok('inOrder' in words)
  // Of two halves that change places, each of the two readings may find another one.
  const middle = Math.floor(words.inOrder.length / 2)
  const swapped = [...words.inOrder.slice(middle), ...words.inOrder.slice(0, middle)]
  assert.deepEqual(await problems('handout.pdf', content, { words: { inOrder: swapped } }), ['words!'])
  const longer = [...words.inOrder.slice(0, 9), 'jamais', ...words.inOrder.slice(9)]
  assert.deepEqual(await problems('handout.pdf', content, { words: { inOrder: longer } }), ['words!'])
})

test('a slide that is another one is refused, one that lacks a word is not', async () => {
  const content = made['slides.pdf'] ?? new Uint8Array()
  const { words } = conversion
  const more = words.slides.map((list, index) => (index === 4 ? [...list, 'jamais'] : list))
  assert.deepEqual(await problems('slides.pdf', content, { words: { byPage: more } }), ['words'])
  const other = words.slides.with(4, words.slides[7] ?? [])
  assert.deepEqual(await problems('slides.pdf', content, { words: { byPage: other } }), ['words!'])
})

test('a word that no font of the deck draws cannot be looked for', async () => {
  const content = made['handout.pdf'] ?? new Uint8Array()
  const words = outputs['handout.pdf'].expected(conversion).words
  assert.ok('inOrder' in words)
  assert.deepEqual(await problems('handout.pdf', content, { words: { inOrder: [...words.inOrder, 'ᏣᎳᎩ'] } }), [])
})

test('a dead link is caught', async () => {
  const dead = await broken('handout.pdf', (document) => {
    const actions = annotations(document).flatMap((link) => link.lookupMaybe(PDFName.of('A'), PDFDict) ?? [])
    const first = String(actions[0]?.get(PDFName.of('URI')))
    // The text of the page and the label of the QR code both lead there.
    const same = actions.filter((action) => String(action.get(PDFName.of('URI'))) === first)
    for (const action of same) action.set(PDFName.of('URI'), PDFString.of('https://example.invalid/'))
  })
  assert.deepEqual(await problems('handout.pdf', dead), ['links'])
})

test('links into the file that lead nowhere are caught', async () => {
  const dead = await broken('slides.pdf', (document) => {
    for (const sheet of document.getPages()) {
      const all = sheet.node.Annots()
      const kept = all?.asArray().filter((_, index) => !all.lookup(index, PDFDict).has(PDFName.of('Dest')))
      if (kept) sheet.node.set(PDFName.of('Annots'), PDFArray.withContext(document.context))
      kept?.forEach((annotation) => sheet.node.Annots()?.push(annotation))
    }
  })
  assert.deepEqual(await problems('slides.pdf', dead), ['links'])
})

test('a QR code that says something else is caught', async () => {
  const content = made['handout.pdf'] ?? new Uint8Array()
  const qrCodes = new Set(['https://example.invalid/'])
  assert.deepEqual(await problems('handout.pdf', content, { qrCodes }), ['QR codes'])
})

test('the social card has the size that link previews show whole', () => {
  const view = Buffer.from(made['social-card.png'] ?? new Uint8Array())
  assert.deepEqual([view.readUInt32BE(16), view.readUInt32BE(20)], [1200, 630])
})

test('slides.pptx has a slide and notes for each slide', () => {
  const names = Buffer.from(made['slides.pptx'] ?? new Uint8Array()).toString('latin1')
  for (let no = 1; no <= conversion.deck.children.length; no++) {
    assert.ok(names.includes(`ppt/slides/slide${no}.xml`), `slide ${no}`)
    assert.ok(names.includes(`ppt/notesSlides/notesSlide${no}.xml`), `notes ${no}`)
  }
})

test('the handout reads well on a phone', async () => {
  await page.emulateMedia({ media: 'screen' })
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto(`${served.url}#/1`)
  await page.goto(`${served.url}#/handout`)
  await page.locator('.handout-slide').last().waitFor()
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360)
})

test('the head of the handout leads to its parts, and beside it to their slides as they look when they are complete', async () => {
  await page.setViewportSize({ width: 1280, height: 720 })
  await page.goto(`${served.url}#/handout`)
  await page.locator('.handout-slide').last().waitFor()
  const links = await page
    .locator('.trail a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).hash))
  assert.deepEqual(links, ['#/pillar-1?clicks=4', '#/pillar-2', '#/pillar-3?clicks=3'])
  for (const link of links) {
    await page.goto(`${served.url}#/handout`)
    assert.equal(await page.locator(`.handout-slide [id="${link.slice(1)}"]`).count(), 1, link)
    await page.goto(`${served.url}${link}`)
    const slide = page.locator('.slidev-page:visible .frame')
    await slide.waitFor()
    assert.equal(await slide.locator('.slidev-vclick-hidden').count(), 0, link)
  }
})

test('slides.md is what the page gives', () => {
  assert.equal(readFileSync('slides.md', 'utf8'), conversion.slides)
})
