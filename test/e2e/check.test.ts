import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { after, afterEach, before, test } from 'node:test'
import { PDFDocument } from '@cantoo/pdf-lib'
import type { Browser, Locator, Page } from 'playwright-core'
import { findBrowser } from '../../scripts/browser/findBrowser.ts'
import { launchBrowser } from '../../scripts/browser/launchBrowser.ts'
import type { Seen } from '../../scripts/kit/checked.ts'
import { type GateName, GATES, type KitToCheck } from '../../scripts/kit/check/check.ts'
import * as accessibilityGate from '../../scripts/kit/check/gates/accessibility.ts'
import * as fontsGate from '../../scripts/kit/check/gates/fonts.ts'
import * as linksGate from '../../scripts/kit/check/gates/links.ts'
import * as networkGate from '../../scripts/kit/check/gates/network.ts'
import * as overflowGate from '../../scripts/kit/check/gates/overflow.ts'
import * as picturesGate from '../../scripts/kit/check/gates/pictures.ts'
import * as rhythmGate from '../../scripts/kit/check/gates/rhythm.ts'
import * as roomGate from '../../scripts/kit/check/gates/room.ts'
import * as titlesGate from '../../scripts/kit/check/gates/titles.ts'
import * as typeSizeGate from '../../scripts/kit/check/gates/typeSize.ts'
import * as weightGate from '../../scripts/kit/check/gates/weight.ts'
import * as wordsGate from '../../scripts/kit/check/gates/words.ts'
import type { KitInView } from '../../scripts/kit/check/kitInView.ts'
import { isGood } from '../../scripts/kit/isGood.ts'
import { convert } from '../../scripts/convert/convert.ts'
import { newPage } from '../../scripts/browser/newPage.ts'
import { loadPage } from '../../scripts/files/loadPage.ts'
import type { SingleFile } from '../../scripts/kit/check/openSingleFile.ts'
import { openSingleFile } from '../../scripts/kit/check/openSingleFile.ts'
import { outputs } from '../../scripts/kit/outputs/outputs.ts'
import { checkPdfs } from '../../scripts/kit/pdf/checkPdfs.ts'
import type { Picture } from '../../scripts/deck/picture.ts'
import { pageStyles } from '../../scripts/html/pageStyles.ts'
import type { Served } from '../../scripts/browser/serveFolder.ts'
import { serveFolder } from '../../scripts/browser/serveFolder.ts'
import { deckSite } from '../support/deckSite.ts'
import { png } from '../support/pictures.ts'
import { type WordedFault, wordedFaults, wordedGate, type WordedSeen } from '../support/wordedSeen.ts'
import { english } from '../../scripts/locales/texts/english.ts'
import { worded } from '../../scripts/locales/texts/told.ts'
import { checkKit } from '../support/checkKit.ts'
import { closeKit, inView, type Opened, type OpenedKit, openKit } from '../support/openKit.ts'
import { outputContextOf } from '../support/outputContextOf.ts'

const accessibility = ofOpened(accessibilityGate.accessibility)
const fonts = ofOpened(fontsGate.fonts)
const links = ofOpened(linksGate.links)
const network = ofOpened(networkGate.network)
const singleNetwork = wordedGate(networkGate.singleNetwork)
const overflow = ofOpened(overflowGate.overflow)
const pictures = ofOpened(picturesGate.pictures)
const singlePictures = wordedGate(picturesGate.singlePictures)
const rhythm = ofOpened(rhythmGate.rhythm)
const room = ofOpened(roomGate.room)
const titles = ofOpened(titlesGate.titles)
const typeSize = ofOpened(typeSizeGate.typeSize)
const weight = ofOpened(weightGate.weight)
const singleWords = wordedGate(wordsGate.singleWords)
const words = ofOpened(wordsGate.words)

/** A gate that looks at pages that are open. */
function ofOpened(gate: (kit: KitInView) => Promise<Seen>): (kit: OpenedKit) => Promise<WordedSeen> {
  const worded = wordedGate(gate)
  return (kit) => worded(inView(kit))
}

let browser: Browser
let served: Served
let built: KitToCheck
/** Kit of one test. */
let kit: OpenedKit | undefined
/** Slides alone, for tests that mend what they break. */
let slides: OpenedKit
/** Takes back what a test broke. */
let mend: (() => Promise<void>) | undefined

before(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'deck-check-'))
  const conversion = convert(await loadPage(resolve('content/commun_numerique.md'), process.cwd()))
  await deckSite(folder)
  served = await serveFolder(folder)
  const found = await findBrowser(process.env['DECK_BROWSER'], process.env['PATH'] ?? '')
  browser = await launchBrowser(found, process.getuid?.() === 0, () => undefined)
  const page = await newPage(browser)
  const context = outputContextOf(conversion, browser, page, folder, served.url)
  const files = (await Promise.all([outputs.read.make(context), outputs['deck.html'].make(context)])).flatMap(
    ({ files }) => files,
  )
  await mkdir(join(folder, 'read'))
  writeFileSync(join(folder, 'read', 'style.css'), await pageStyles(folder, 'read', 'read.css'))
  for (const { name, content } of files) writeFileSync(join(folder, name), await content)
  built = { conversion, folder, url: served.url }
  slides = await openKit(built, browser, ['slides'])
})

afterEach(async () => {
  await mend?.()
  mend = undefined
  if (kit) await closeKit(kit)
  kit = undefined
})

after(async () => {
  await browser?.close()
  await served?.[Symbol.asyncDispose]()
  await rm(built.folder, { recursive: true, force: true })
})

/** Open a kit of which a test breaks something. */
async function look(...views: Opened[]): Promise<OpenedKit> {
  return (kit = await openKit(built, browser, views))
}

/** Open the single file for a test. */
async function lookAtSingle(): Promise<SingleFile> {
  const single = await openSingleFile(built, browser)
  assert.ok(single)
  mend = () => single.page.close()
  return single
}

/** The one fault there must be. */
function only(faults: WordedFault[]): WordedFault {
  assert.equal(faults.length, 1, JSON.stringify(faults))
  return faults[0] as WordedFault
}

/** Whether a kit of which a gate saw this is refused. */
function isRefused(name: GateName, { faults }: Pick<Seen, 'faults'>): boolean {
  return !isGood([{ name, isBlocking: GATES[name].isBlocking, found: [], faults }])
}

/** Break the first element of a slide that matches. */
async function breakSlide(no: number, selector: string, style: Record<string, string>): Promise<void> {
  const element = slides.slides
    .locator('.print-slide-container')
    .nth(no - 1)
    .locator(selector)
    .first()
  const before = await element.getAttribute('style')
  mend = () => element.evaluate((element, before) => element.setAttribute('style', before ?? ''), before)
  await element.evaluate((element: HTMLElement, style) => void Object.assign(element.style, style), style)
}

async function boxOf(element: Locator): Promise<{ y: number; height: number }> {
  const box = await element.first().boundingBox()
  assert.ok(box)
  return box
}

test('all gates are open', async () => {
  const checked = await checkKit(built, browser)
  for (const { name, faults } of checked) assert.deepEqual(faults, [], name)
  const { found = [] } = checked.find(({ name }) => name === 'network') ?? {}
  assert.match(found.map((one) => worded(english.found, one)).join('; '), /^\d+ requests; deck\.html: 1 request$/)
})

test('the link to the reading page is not printed on slides', async () => {
  const link = slides.slides.locator('.deck-skip')
  assert.equal(await link.count(), 1)
  assert.equal(await link.isVisible(), false)
})

test('3 px beyond the slide are caught', async () => {
  await breakSlide(3, 'h1', { position: 'absolute', left: '0', top: '-3px' })
  const { slide, reason } = only((await overflow(slides)).faults.filter(({ reason }) => reason.includes('beyond')))
  assert.equal(slide, 3)
  assert.match(reason, /px beyond the slide; the limit is 1 px/)
  assert.ok(isRefused('overflow', await overflow(slides)))
})

test('text that is clipped is caught', async () => {
  await breakSlide(2, 'h1 + p', { height: '30px', overflow: 'hidden' })
  const { slide, reason } = only((await overflow(slides)).faults.filter(({ reason }) => reason.includes('clipped')))
  assert.equal(slide, 2)
  assert.match(reason, /px clipped; the limit is 1 px/)
  assert.ok(isRefused('overflow', await overflow(slides)))
})

test('running text that is small on most slides is advised on, slide by slide', async () => {
  const kit = await look('slides')
  await kit.slides.addStyleTag({ content: '.print-slide-container * { font-size: 26px !important }' })
  const seen = await typeSize(kit)
  assert.equal(seen.text, '26 px')
  assert.ok(seen.faults.length > 3)
  assert.match(seen.faults[0]?.reason ?? '', /^running text of 26 px; .* aim at 36 px$/)
  assert.equal(isRefused('type', seen), false)
})

test('slides that are nearly empty are advised on where they are many', async () => {
  const kit = await look('slides')
  const before = (await room(kit)).faults.length
  await kit.slides.addStyleTag({
    content:
      '.frame:not(.cover) > :not(h1, .frame-footer) { width: 90px; height: 60px; flex: none; overflow: hidden; margin: 0 }',
  })
  const seen = await room(kit)
  assert.ok(seen.faults.length > before + 3, JSON.stringify(seen))
  assert.match(
    seen.faults[0]?.reason ?? '',
    /^little on it \(\d+ % of its room, less than 45 %\); add text or a picture/,
  )
  assert.equal(isRefused('room', seen), false)
})

test('running text of the size that is aimed at, and slides that are full, are no advice', async () => {
  const kit = await look('slides')
  await kit.slides.addStyleTag({ content: '.print-slide-container * { font-size: 36px !important }' })
  const large = await typeSize(kit)
  assert.deepEqual(large, { found: { id: 'size', px: 36 }, text: '36 px', faults: [] })
  await kit.slides.addStyleTag({
    content: `
      .frame:not(.cover) > :not(h1, .frame-footer, .eyebrow) { border: 4px solid; flex: 1 !important }
      /* Its title is its text. */
      .frame.statement > h1 { font-size: 84px !important }`,
  })
  assert.deepEqual((await room(kit)).faults, [])
})

test('titles and compositions are read as they are shown: what is small, or has no title, tells no slides apart', async () => {
  const kit = await look('slides')
  const put = (text: string, size: string): Promise<void> =>
    kit.slides.evaluate(
      ({ text, size }) => {
        for (const slide of [...document.querySelectorAll('.print-slide-container')].slice(1, 5)) {
          slide.querySelector<HTMLElement>('[data-composition]')?.setAttribute('data-composition', 'terms')
          const title = slide.querySelector<HTMLElement>('h1')
          title?.style.setProperty('font-size', size, 'important')
          title?.replaceChildren(text)
        }
      },
      { text, size },
    )
  await put('Alpha', '40px')
  const large = await titles(kit)
  assert.deepEqual(
    large.faults.map(({ slide, element }) => [slide, element]),
    [3, 4, 5].map((slide) => [slide, 'Alpha']),
  )
  assert.equal(isRefused('titles', large), false)
  const even = await rhythm(kit)
  const { slide, reason } = only(even.faults)
  assert.equal(slide, 4)
  assert.equal(reason, 'slides 2 to 5 are all composed as `terms`; the limit is 2 in a row')
  assert.equal(isRefused('rhythm', even), false)
  await put('Alpha', '39px')
  assert.deepEqual((await titles(kit)).faults, [])
})

test('text on the footer is caught', async () => {
  const slide = slides.slides.locator('.print-slide-container').nth(1)
  const text = await boxOf(slide.locator('h1 + p'))
  const foot = await boxOf(slide.locator('.frame-footer'))
  // A few px into it: however high the text is, it is still on the slide.
  await breakSlide(2, 'h1 + p', { position: 'relative', top: `${foot.y + 20 - text.y - text.height}px` })
  const seen = await overflow(slides)
  assert.ok(seen.faults.every(({ slide, reason }) => slide === 2 && reason.includes('footer')))
  assert.ok(isRefused('overflow', seen))
})

test('text on other text is refused', async () => {
  await breakSlide(2, 'h1', { position: 'relative', top: '120px' })
  const seen = await overflow(slides)
  assert.ok(seen.faults.some(({ slide, reason }) => slide === 2 && /^\d+ px on “/.test(reason)))
  assert.ok(isRefused('overflow', seen))
})

test('text on other text is caught, within a box and in the footer, too', async () => {
  await breakSlide(4, '.agenda-card + .agenda-card', { transform: 'translateX(-380px)' })
  const { faults } = await overflow(slides)
  assert.ok(faults.length > 0 && faults.every(({ slide, reason }) => slide === 4 && /^\d+ px on “/.test(reason)))
  await mend?.()
  await breakSlide(4, '.frame-number', { position: 'absolute', left: '16px', top: '6px', fontSize: '28px' })
  assert.match(only((await overflow(slides)).faults).reason, /^\d+ px on “/)
})

test('a title and a tag on the motif of the cover are caught', async () => {
  for (const selector of ['h1', '.tag-list li']) {
    await breakSlide(1, selector, {
      position: 'relative',
      left: selector === 'h1' ? '560px' : '960px',
      whiteSpace: 'nowrap',
    })
    const { faults } = await overflow(slides)
    assert.ok(
      faults.some(({ slide, reason }) => slide === 1 && reason === 'on the motif of the cover'),
      selector,
    )
    await mend?.()
  }
})

test('blanks that hang beyond a line are not seen, letters are', async () => {
  await breakSlide(3, 'h1', { whiteSpace: 'pre-wrap', textWrap: 'wrap' })
  const title = slides.slides.locator('.print-slide-container').nth(2).locator('h1').first()
  const text = await title.textContent()
  const restore = mend
  mend = async () => {
    await restore?.()
    await title.evaluate((title, text) => (title.textContent = text), text)
  }
  const put = (more: string): Promise<unknown> =>
    title.evaluate((title, more) => (title.textContent = `${title.textContent}${more}`), more)
  await put(' '.repeat(300))
  assert.deepEqual((await overflow(slides)).faults, [])
  await title.evaluate((title) => (title.style.whiteSpace = 'pre'))
  await put('fin')
  assert.match((await overflow(slides)).faults[0]?.reason ?? '', /px beyond the slide/)
})

test('an address beside a QR code that leaves the handout, and a table that leaves the reading page, are caught', async () => {
  const kit = await look('slides', 'handout', 'reading')
  assert.deepEqual((await overflow(kit)).faults, [])
  await kit.handout
    .locator('.handout-link a')
    .last()
    .evaluate((link) => {
      link.textContent = 'exemple.org/une-adresse/'.repeat(12)
      link.style.whiteSpace = 'nowrap'
    })
  await kit.reading
    .locator('.text p')
    .first()
    .evaluate((text) => (text.style.marginInlineStart = '-60px'))
  const { faults } = await overflow(kit)
  assert.ok(faults.some(({ slide, reason }) => slide && /^handout: \d+ px beyond the margin/.test(reason)))
  assert.ok(faults.some(({ reason }) => /^reading page: \d+ px beyond the margin/.test(reason)))
})

test('text on other text of the handout is caught', async () => {
  const kit = await look('slides', 'handout')
  await kit.handout
    .locator('.handout-slide .handout-text > p + p')
    .first()
    .evaluate((text) => Object.assign(text.style, { position: 'relative', top: '-40px' }))
  const { slide, reason } = only((await overflow(kit)).faults)
  assert.ok(slide)
  assert.match(reason, /^handout: \d+ px on “/)
})

test('text of 16 px is caught', async () => {
  await breakSlide(4, '.agenda-card p', { fontSize: '16px' })
  const seen = await overflow(slides)
  const { slide, reason } = only(seen.faults)
  assert.equal(slide, 4)
  assert.match(reason, /set in 16 px; the minimum is 17 px/)
  assert.equal(isRefused('overflow', seen), false)
})

test('small text that is beyond its slide, too, is refused', async () => {
  await breakSlide(2, 'h1', { position: 'absolute', left: '0', top: '-30px', fontSize: '16px', lineHeight: '20px' })
  assert.ok(isRefused('overflow', await overflow(slides)))
})

test('a slide that had to be shrunk is delivered', async () => {
  const frame = slides.slides.locator('.print-slide-container .frame').first()
  mend = () => frame.evaluate((element) => element.removeAttribute('data-shrunk'))
  await frame.evaluate((element) => element.setAttribute('data-shrunk', '0.98'))
  const seen = await overflow(slides)
  assert.match(only(seen.faults).reason, /shrunk to 0\.98/)
  assert.equal(isRefused('overflow', seen), false)
})

test('a picture that the browser cannot draw is caught, and a whole one is not', async () => {
  const show = (page: Page, src: string): Promise<void> =>
    page
      .locator('.print-slide-container')
      .nth(2)
      .evaluate((slide, src) => {
        slide.querySelector('#picture')?.remove()
        slide.insertAdjacentHTML('beforeend', `<img id="picture" src="${src}" alt="Le lac" width="1" height="1">`)
      }, src)
  const single = await lookAtSingle()
  const closeSingle = mend
  mend = async () => {
    await closeSingle?.()
    await slides.slides.locator('#picture').evaluateAll((found) => found.forEach((one) => one.remove()))
  }
  const whole = `data:image/png;base64,${png(8, 8).toString('base64')}`
  for (const [src, isDrawn] of [
    [whole, true],
    ['data:image/png;base64,iVBORw0KGgo=', false],
  ] as const) {
    await show(slides.slides, src)
    await show(single.page, src)
    for (const seen of [await pictures(slides), await singlePictures(single)]) {
      const { faults } = seen
      assert.equal(isRefused('pictures', seen), false)
      if (isDrawn) assert.deepEqual(faults, [])
      else {
        const { slide, element, reason } = only(faults)
        assert.deepEqual([slide, element], [3, 'Le lac'])
        assert.match(reason, /cannot draw the picture/)
      }
    }
  }
})

test('a font of the system is caught', async () => {
  await breakSlide(3, 'h1', { fontFamily: 'serif' })
  const seen = await fonts(slides)
  const { faults } = seen
  assert.equal(isRefused('fonts', seen), false)
  // One for the letters, and on some machines one for the emoji.
  assert.notEqual(faults.length, 0)
  for (const { slide, reason } of faults) {
    assert.equal(slide, 3)
    assert.match(reason, /by this system font/)
  }
})

test('what is asked of another host is caught', async () => {
  const kit = await look('view')
  const index = join(kit.folder, 'index.html')
  const html = readFileSync(index, 'utf8')
  writeFileSync(index, html.replace('</body>', '<img src="http://127.0.0.2:9/remote.png" alt=""></body>'))
  await kit.view.reload()
  try {
    const { faults } = await network(kit)
    const asked = faults.filter(({ reason }) => reason.startsWith('requests') && reason.includes('127.0.0.2'))
    assert.ok(isRefused('network', { faults: asked }))
  } finally {
    writeFileSync(index, html)
  }
})

test('what a browser complains of is advice where nothing runs and nobody else is asked', async () => {
  const kit = await look('view')
  await kit.view.evaluate(() => console.error('alpha'))
  await kit.view.evaluate(async () => void (await fetch('./not-there.png')))
  const seen = await network(kit)
  assert.ok(seen.faults.some(({ reason }) => reason.includes('alpha')))
  assert.ok(seen.faults.some(({ reason }) => reason.includes('not-there.png')))
  assert.equal(isRefused('network', seen), false)
})

test('pictures without alternative text and a second title on a slide are caught', async () => {
  const kit = await look('slides', 'handout', 'reading', 'view')
  const frameOf = (no: number): Locator =>
    kit.slides
      .locator('.print-slide-container')
      .nth(no - 1)
      .locator('.frame')
  await frameOf(2).evaluate((frame) => {
    const image = new Image(20, 20)
    image.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA='
    frame.append(image)
  })
  await frameOf(7).evaluate((frame) => {
    frame.append(Object.assign(document.createElement('h1'), { textContent: 'Encore' }))
  })
  await kit.reading
    .locator('img')
    .first()
    .evaluate((image) => image.removeAttribute('alt'))
  const seen = await accessibility(kit)
  const { faults } = seen
  assert.equal(isRefused('accessibility', seen), false)
  const pictures = faults.filter(({ reason }) => reason.includes('image-alt'))
  assert.equal(pictures.length, 2, JSON.stringify(faults))
  assert.ok(faults.some(({ slide, reason }) => slide === 7 && reason.startsWith('2 titles')))
})

test('a lost link is caught', async () => {
  const kit = await look('slides', 'handout', 'reading')
  await kit.handout
    .locator('a[href*="april.org"]')
    .evaluateAll((all) => all.forEach((link) => link.removeAttribute('href')))
  const seen = await links(kit)
  assert.match(only(seen.faults).reason, /april\.org/)
  assert.equal(isRefused('links', seen), false)
})

test('a lost word is caught', async () => {
  const kit = await look('slides', 'handout', 'reading')
  await kit.slides
    .locator('.print-slide-container')
    .nth(8)
    .locator('h1')
    .evaluate((title) => (title.textContent = 'Pour en'))
  const seen = await words(kit)
  assert.ok(seen.faults.every(({ slide }) => slide === 9))
  assert.notEqual(seen.faults.length, 0)
  assert.equal(isRefused('words', seen), false)
  await kit.slides
    .locator('.print-slide-container')
    .nth(8)
    .locator('.frame')
    .evaluate((frame) => frame.replaceChildren())
  assert.ok(isRefused('words', await words(kit)))
})

test('a blank page in a PDF is caught', async () => {
  const kit = await look()
  const document = await PDFDocument.create()
  document.addPage([960, 540])
  writeFileSync(join(kit.folder, 'slides.pdf'), await document.save())
  const checked = await checkPdfs(kit.folder, kit.conversion)
  await rm(join(kit.folder, 'slides.pdf'))
  const { faults = [] } = checked.find(({ name }) => name === 'PDF blank pages') ?? {}
  assert.equal(isGood(checked.filter(({ name }) => name === 'PDF blank pages')), false)
  assert.deepEqual(
    wordedFaults(faults).map(({ element, reason }) => [element, reason]),
    [['slides.pdf', 'nothing on page 1']],
  )
})

test('a picture of 1.5 MB that is not of the page is caught', async () => {
  const kit = await look('slides', 'view')
  writeFileSync(join(kit.folder, 'big.png'), Buffer.alloc(1_500_000))
  await kit.slides.evaluate(async () => void (await (await fetch('./big.png')).arrayBuffer()))
  const seen = await weight(kit)
  assert.match(seen.faults[0]?.reason ?? '', /1500 kB; the limit is 1\d{3} kB/)
  assert.equal(isRefused('weight', seen), false)
})

test('too many requests are caught, but those for pictures of the page and for fonts of other scripts', async () => {
  const kit = await look('slides', 'view')
  await kit.slides.evaluate(async () => {
    for (let no = 0; no < 60; no++) await (await fetch(`./favicon.svg?${no}`)).text()
  })
  const { faults } = await weight(kit)
  assert.match(faults[0]?.reason ?? '', /requests; the limit is (?:48|49|50)$/)
  const media: Picture[] = [{ name: 'favicon.svg', width: 1, height: 1 }]
  const without = { ...kit, conversion: { ...kit.conversion, media } }
  assert.deepEqual((await weight(without)).faults, [])
  await kit.slides.evaluate(async () => {
    for (let no = 0; no < 60; no++) await (await fetch(`./assets/0${no}.woff2`)).text()
  })
  assert.deepEqual((await weight(without)).faults, [])
})

test('a word that the reading page lacks is caught', async () => {
  const kit = await look('slides', 'handout', 'reading')
  await kit.reading
    .locator('.text a')
    .first()
    .evaluate((link) => link.remove())
  const seen = await words(kit)
  assert.ok(seen.faults.every(({ reason }) => reason.includes('reading page')))
  assert.ok(isRefused('words', seen))
})

test('a word that the single file lacks is caught', async () => {
  const single = await lookAtSingle()
  await single.page
    .locator('.print-slide-container')
    .nth(8)
    .locator('h1')
    .evaluate((title) => title.remove())
  const { faults } = await singleWords(single)
  assert.ok(faults.every(({ slide, reason }) => slide === 9 && reason.includes('deck.html')))
  assert.notEqual(faults.length, 0)
})

test('a link that tells other sites where a reader comes from is caught', async () => {
  const kit = await look('slides', 'handout', 'reading')
  await kit.reading.locator('a[href*="april.org"]').evaluate((link) => link.removeAttribute('rel'))
  assert.match(only((await links(kit)).faults).reason, /noopener/)
})

test('views that are the same for all decks are looked at until they are known to be well', async () => {
  for (const isSeen of [false, true]) {
    const seen = { isSeen: () => isSeen, keep: () => Promise.resolve() }
    const kit = { ...(await look('slides', 'view')), seen }
    const single = { ...(await lookAtSingle()), seen }
    assert.deepEqual([(await network(kit)).faults, (await singleNetwork(single)).faults], [[], []])
    const [last, lastSingle] = [kit.view, single.page].map((page) => new URL(page.url()).hash)
    const count = kit.conversion.deck.children.length
    assert.equal(last, isSeen ? `#/${count}` : '#/handout')
    assert.equal(lastSingle, isSeen ? '#/1' : '#/handout')
    await closeKit(kit)
    await mend?.()
    mend = undefined
  }
})

test('views are known to be well where the network gate saw nothing', async () => {
  let kept = 0
  const seen = { isSeen: () => false, keep: () => Promise.resolve(void kept++) }
  await checkKit({ ...built, seen }, browser, ['network'])
  assert.equal(kept, 1)
  const path = join(built.folder, 'deck.html')
  const html = readFileSync(path, 'utf8')
  writeFileSync(path, html.replace(/<\/body>/, '<script>document.title = "mine"</script></body>'))
  try {
    await checkKit({ ...built, seen }, browser, ['network'])
    await checkKit({ ...built, seen }, browser, ['words'])
    assert.equal(kept, 1)
  } finally {
    writeFileSync(path, html)
  }
})

test('what a single file asks for, and a script put into it, are caught', async () => {
  const path = join(built.folder, 'deck.html')
  const html = readFileSync(path, 'utf8')
  const put = '<script>document.title = "mine"</script><img src="picture.png" alt=""></body>'
  writeFileSync(path, html.replace(/<\/body>/, put))
  try {
    const { faults } = await singleNetwork(await lookAtSingle())
    const [script, picture] = ['inline script violates', 'picture.png'].map((what) =>
      faults.filter(({ reason }) => reason.includes(what)),
    )
    assert.ok(isRefused('network', { faults: script ?? [] }))
    assert.ok(isRefused('network', { faults: picture ?? [] }))
  } finally {
    writeFileSync(path, html)
  }
})

test('a first slide and a single file that are too heavy are caught', async () => {
  const kit = await look('slides', 'view')
  const path = join(kit.folder, 'deck.html')
  const html = readFileSync(path, 'utf8')
  const style = readFileSync(join(kit.folder, 'index.html'), 'utf8').match(/assets\/client-[\w-]+\.css/)?.[0] ?? ''
  const css = readFileSync(join(kit.folder, style), 'utf8')
  writeFileSync(path, html + ' '.repeat(2_000_000))
  writeFileSync(join(kit.folder, style), css + randomBytes(100_000).toString('hex'))
  try {
    const { faults } = await weight(kit)
    assert.deepEqual(
      faults.map(({ element, told }) => element ?? (told.id === 'in-view' && told.view)),
      ['first-slide', 'deck.html'],
    )
  } finally {
    writeFileSync(path, html)
    writeFileSync(join(kit.folder, style), css)
  }
})
