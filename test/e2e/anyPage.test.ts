import assert from 'node:assert/strict'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import process from 'node:process'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { VFile } from 'vfile'
import { findBrowser } from '../../scripts/browser/findBrowser.ts'
import { launchBrowser } from '../../scripts/browser/launchBrowser.ts'
import { inParts } from '../support/inParts.ts'
import { checkKit } from '../support/checkKit.ts'
import { wordsMissingOnSlides } from '../../scripts/kit/check/gates/wordsMissingOnSlides.ts'
import { overflow } from '../../scripts/kit/check/gates/overflow.ts'
import type { Conversion } from '../../scripts/deck/conversion.ts'
import { convert } from '../../scripts/convert/convert.ts'
import type { Deck } from '../../scripts/deck/types.ts'
import { deckWords } from '../../scripts/convert/lostWords.ts'
import { newPage } from '../../scripts/browser/newPage.ts'
import { closeKit, inView, openKit } from '../support/openKit.ts'
import { loadPage } from '../../scripts/files/loadPage.ts'
import { openSlides } from '../../scripts/browser/openSlides.ts'
import { pageStyles } from '../../scripts/html/pageStyles.ts'
import { outputs } from '../../scripts/kit/outputs/outputs.ts'
import { stringify } from '../../scripts/convert/stringify/stringify.ts'
import { readPdf } from '../../scripts/kit/pdf/readPdf.ts'
import { readingPage } from '../../scripts/html/readingPage.ts'
import { serveFolder } from '../../scripts/browser/serveFolder.ts'
import { buildSite } from '../../scripts/slidev/buildSite.ts'
import { verify } from '../../scripts/kit/pdf/verify.ts'
import { writePictures } from '../../scripts/files/writePictures.ts'
import { examples } from '../support/commonmark.ts'
import { hostile, refused } from '../support/hostile.ts'
import { outputContextOf } from '../support/outputContextOf.ts'
import { wordedFaults } from '../support/wordedSeen.ts'

/** Fixtures in other scripts; the first tells the language of the deck, from right to left. */
const SCRIPTS = ['arabic', 'hebrew', 'chinese', 'japanese', 'korean', 'devanagari', 'thai']

let browser: Browser
let folder: string

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'deck-any-'))
  const found = await findBrowser(process.env['DECK_BROWSER'], process.env['PATH'] ?? '')
  browser = await launchBrowser(found, process.getuid?.() === 0, () => undefined)
})

after(async () => {
  await browser?.close()
  await rm(folder, { recursive: true, force: true })
})

/** Convert pages, each by itself, and put all their slides into one deck: one build shows them all. */
function together(pages: string[], first?: string): Conversion {
  const all = pages.flatMap((value) => {
    try {
      return [convert(new VFile({ path: 'page.md', value }))]
    } catch {
      return []
    }
  })
  const opening = convert(new VFile({ path: 'page.md', value: first ?? '# Alpha\n' }))
  const children = [opening, ...all].flatMap(({ deck }, index) =>
    deck.children
      .filter(({ layout, notes }) => index === 0 || layout !== 'cover' || notes.length > 0)
      .map((slide) => ({ ...slide, frontmatter: { ...slide.frontmatter, routeAlias: undefined } })),
  )
  const deck: Deck = { ...opening.deck, trail: [], children }
  const slides = stringify(deck).text
  const source = [opening, ...all].flatMap(({ words }) => words.source)
  const media = all.flatMap((one) => one.media)
  return { ...opening, deck, slides, media, words: { source, slides: deckWords(slides).map(({ slide }) => slide) } }
}

async function build(conversion: Conversion, name: string): Promise<string> {
  const entry = join(process.cwd(), `.deck-any-${process.pid}-${name}.md`)
  await writeFile(entry, conversion.slides)
  try {
    await buildSite(entry, join(folder, name))
    await writePictures(join(folder, name), conversion.media)
    await mkdir(join(folder, name, 'read'))
    const reading = readingPage(conversion.deck, { hasPictures: false, names: [], siteUrl: undefined })
    await writeFile(join(folder, name, 'read', 'index.html'), reading)
    await writeFile(join(folder, name, 'read', 'style.css'), await pageStyles(join(folder, name), 'read', 'read.css'))
  } finally {
    await rm(entry, { force: true })
  }
  return join(folder, name)
}

const COMPLETE = {
  'the page that shows everything': 'content/how-it-works.md',
  'the page with every composition': 'test/fixtures/compositions/source.md',
}

for (const [name, path] of Object.entries(COMPLETE))
  test(`${name} passes the gates`, async () => {
    const conversion = convert(await loadPage(resolve(path), process.cwd()))
    assert.deepEqual(
      conversion.report.messages.filter(({ severity }) => severity !== 'info'),
      [],
    )
    const out = await build(conversion, basename(dirname(path)))
    await using served = await serveFolder(out)
    const names = ['words', 'overflow', 'fonts', 'network', 'accessibility', 'links'] as const
    for (const { name, faults } of await checkKit({ conversion, folder: out, url: served.url }, browser, [...names]))
      assert.deepEqual(faults, [], name)
  })

test('pages in other scripts are drawn by fonts of their own, and found in PDFs', async () => {
  const [first, ...others] = await Promise.all(
    SCRIPTS.map((name) => readFile(`test/fixtures/${name}/source.md`, 'utf8')),
  )
  const conversion = together(others, first)
  const out = await build(conversion, 'scripts')
  await using served = await serveFolder(out)
  const names = ['words', 'overflow', 'fonts', 'accessibility'] as const
  for (const { name, faults } of await checkKit({ conversion, folder: out, url: served.url }, browser, [...names]))
    assert.deepEqual(faults, [], name)
  const page = await newPage(browser)
  await openSlides(page, served.url, conversion.deck.children.length)
  const feet = await page.locator('.frame-number').evaluateAll((all) =>
    all.map((number) => {
      const frame = number.closest('.frame')?.getBoundingClientRect()
      return Math.round(number.getBoundingClientRect().left - (frame?.left ?? 0))
    }),
  )
  // The line runs from right to left, and the number ends it.
  assert.ok(feet.length > 0 && feet.every((left) => left === 80), JSON.stringify(feet))
  const { make, expected: expectedOf } = outputs['slides.pdf']
  const { files } = await make(outputContextOf(conversion, browser, page, out, served.url))
  const path = join(out, 'slides.pdf')
  await writeFile(path, (await files[0]?.content) ?? '')
  const expected = expectedOf(conversion)
  const checked = verify('slides.pdf', await readPdf(path, expected.qrCodes), expected)
  assert.deepEqual(
    checked.flatMap(({ faults }) => faults),
    [],
  )
  await page.close()
})

test('all examples of CommonMark and GFM compile, are shown whole and fit', async (context) => {
  let count = 0
  const faults = await inParts(examples, async (part) => {
    const conversion = together(part.map(({ markdown }) => markdown))
    const out = await build(conversion, `commonmark-${count}`)
    await using served = await serveFolder(out)
    const kit = await openKit({ conversion, folder: out, url: served.url }, browser, ['slides'])
    // That the notes hold all of each example is seen without a browser.
    const lost = await wordsMissingOnSlides(kit.slides, conversion.words.slides, conversion.deck.lang, 'not shown')
    const { faults } = await overflow(inView(kit))
    await closeKit(kit)
    count += conversion.deck.children.length
    return wordedFaults([...lost, ...faults])
  })
  assert.deepEqual(faults.slice(0, 8), [])
  context.diagnostic(`${count} slides`)
})

test(`${Object.keys(hostile).length} hostile pages run nothing, ask nobody and break nothing`, async () => {
  const { settings, ...others } = hostile
  const conversion = together(Object.values(others), settings)
  const out = await build(conversion, 'hostile')
  await using served = await serveFolder(out)
  const checked = await checkKit({ conversion, folder: out, url: served.url }, browser, [
    'words',
    'overflow',
    'network',
  ])
  for (const { name, faults } of checked) assert.deepEqual(faults.slice(0, 8), [], name)
  // Without the policy of the site, which would stop what the deck lets through.
  const page = await browser.newPage({ bypassCSP: true, reducedMotion: 'reduce' })
  const views = [
    ...conversion.deck.children.map((_, index) => `#/${index + 1}`),
    '#/presenter/1',
    '#/overview',
    '#/handout',
    'read/index.html',
  ]
  const ran = (): Promise<unknown> => page.evaluate(() => Reflect.get(globalThis, '__ran'))
  for (const view of views) {
    await page.goto(served.url + view)
    await page.locator('h1').first().waitFor({ state: 'attached' })
    assert.equal(await ran(), undefined, view)
  }
  await openSlides(page, served.url, conversion.deck.children.length)
  assert.equal(await ran(), undefined, 'all slides at once')
  await page.setContent('<img src="x:" onerror="window.__ran = 1">')
  await page.waitForFunction(() => Reflect.get(globalThis, '__ran') === 1)
  await page.close()
})

for (const [name, [page, reason]] of Object.entries(refused))
  test(`${name} is refused`, () => {
    assert.throws(() => convert(new VFile({ path: 'page.md', value: page })), reason)
  })
