import '../support/english.ts'
import assert from 'node:assert/strict'
import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { setTimeout } from 'node:timers/promises'
import { after, before, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { findBrowser } from '../../scripts/browser/findBrowser.ts'
import { launchBrowser } from '../../scripts/browser/launchBrowser.ts'
import { openFirst } from '../../scripts/browser/openFirst.ts'
import { openSlides } from '../../scripts/browser/openSlides.ts'
import { newPage, newPages } from '../../scripts/browser/newPage.ts'
import { serveFolder } from '../../scripts/browser/serveFolder.ts'
import { watchPage } from '../../scripts/browser/watchPage.ts'
import { convert } from '../../scripts/convert/convert.ts'
import { loadPage } from '../../scripts/files/loadPage.ts'
import { network } from '../../scripts/kit/check/gates/network.ts'
import { readPdf } from '../../scripts/kit/pdf/readPdf.ts'
import { freePort } from '../support/freePort.ts'

/** Slides of the fixture that are written by hand. */
const OWN = { component: 4, layout: 9 }

let browser: Browser
let folder: string
let kit: string

before(async () => {
  // As people name folders.
  folder = await mkdtemp(join(tmpdir(), 'deck l’été '))
  await cp('test/fixtures/own-slides', folder, { recursive: true })
  kit = join(folder, 'kit')
  const found = await findBrowser(process.env['DECK_BROWSER'], process.env['PATH'] ?? '')
  browser = await launchBrowser(found, process.getuid?.() === 0, () => undefined)
})

after(async () => {
  await browser?.close()
  await rm(folder, { recursive: true, force: true })
})

function run(command: string): Promise<{ code: number; text: string }> {
  const args = ['scripts/cli.js', command, join(folder, 'source.md'), '--out', kit]
  return new Promise((done) =>
    execFile(process.execPath, args, (error, out, told) => done({ code: Number(error?.code ?? 0), text: out + told })),
  )
}

/** Make the site with another text in its component, which is as it was afterwards. */
async function siteWith(from: string, to: string): ReturnType<typeof run> {
  const path = join(folder, 'diapos/components/Counter.vue')
  const source = await readFile(path, 'utf8')
  await writeFile(path, source.replace(from, to))
  try {
    return await run('site')
  } finally {
    await writeFile(path, source)
  }
}

/** A slide, as it is shown now. */
async function opened(address: string, no: number): Promise<Page> {
  const page = await newPage(browser)
  await page.goto(`${address}#/${no}?clicks=2`)
  await page.locator(`.slidev-page-${no}`).waitFor()
  return page
}

async function counts(page: Page): Promise<void> {
  const counter = page.locator(`.slidev-page-${OWN.component} .counter`)
  await counter.waitFor()
  assert.match(await counter.innerText(), /3\s*Tango/)
  await counter.click()
  assert.match(await counter.innerText(), /4\s*Tango/)
  await page.waitForFunction(() => document.querySelector<HTMLImageElement>('.counter img')?.naturalWidth)
}

test('a kit has the page’s own components, layouts, styles and slides, in every output', async () => {
  const { code, text } = await run('kit')
  assert.equal(code, 0, text)
  await using served = await serveFolder(kit)
  const page = await opened(served.url, OWN.component)
  await counts(page)
  assert.ok(await page.locator('.slidev-page-4 .xray mark, .slidev-page-4 .xray code').first().isVisible())
  await page.close()

  const poster = await opened(served.url, OWN.layout)
  const layout = poster.locator(`.slidev-page-${OWN.layout} .poster`)
  assert.deepEqual(await layout.locator('> *').allInnerTexts(), ['November\n\nOscar.', '42', 'Papa, quebec.'])
  const worn = await layout.evaluate((element) => {
    const { padding, backgroundImage } = getComputedStyle(element)
    return { padding, backgroundImage }
  })
  assert.equal(worn.padding, '60px', 'own styles come after ours')
  assert.match(worn.backgroundImage, /^url\("data:image\/svg/)
  await poster.close()

  const single = await opened(pathToFileURL(join(kit, 'deck.html')).href, OWN.component)
  await counts(single)
  await single.close()

  const reading = await readFile(join(kit, 'read/index.html'), 'utf8')
  for (const words of ['Papa, quebec.', 'Yankee', 'Golf <strong>hotel</strong>'])
    assert.ok(reading.includes(words), words)
  for (const [name, words] of Object.entries({
    'slides.pdf': ['quebec', 'Yankee', 'Tango'],
    'handout.pdf': ['quebec', 'Yankee', 'hotel'],
  })) {
    const { pages } = await readPdf(join(kit, name), new Set())
    const all = JSON.stringify(pages)
    for (const word of words) assert.ok(all.includes(word), `${name}: ${word}`)
  }
})

test('a kit is up to date until something beside its page changes', async () => {
  assert.match((await run('kit')).text, /Up to date/)
  const path = join(folder, 'diapos/styles/index.css')
  await writeFile(path, `${await readFile(path, 'utf8')}.poster { color: rgb(1, 2, 3) }\n`)
  const { code, text } = await run('kit')
  assert.equal(code, 0, text)
  assert.doesNotMatch(text, /Up to date/)
})

test('what is marked by hand is marked where it is printed, however late that comes which draws it', async () => {
  const { code, text } = await siteWith('<template>', '<template><b v-mark.circle="true">Uniform</b>')
  assert.equal(code, 0, text)
  await using served = await serveFolder(kit)
  const page = await newPage(browser)
  // Only what is asked for once slides are there is held up.
  await page.route(/\/assets\/dist-.*\.js$/, async (route) => {
    await setTimeout(1000)
    await route.continue()
  })
  await openSlides(page, served.url, 11)
  assert.ok((await page.locator('.print-slide-container .rough-annotation path').count()) > 0)
  await page.close()
})

test('an error in a component is one line with its place', async () => {
  const { code, text } = await siteWith('</button>', '')
  assert.equal(code, 1)
  assert.doesNotMatch(text, /Build failed/)
  assert.match(text, /Counter\.vue`, line 10: Element is missing end tag\.\n/)
  assert.doesNotMatch(text, /^\s+at /m)
})

test('an error of a component that runs is one line on its slide, and keeps the kit where nothing else is on it', async () => {
  const path = join(folder, 'diapos/components/Counter.vue')
  const source = await readFile(path, 'utf8')
  const slide = join(folder, 'talk/live.md')
  const slides = await readFile(slide, 'utf8')
  await writeFile(path, source.replace('<template>', '<template>{{ (undefined as any).sierra }}'))
  const { code, text } = await run('kit')
  await writeFile(slide, '# Romeo\n\n<Counter>Tango</Counter>\n')
  const empty = await run('kit')
  await writeFile(path, source)
  await writeFile(slide, slides)
  const told = (of: string): string[] => of.split('\n').filter((line) => line.includes('sierra'))
  assert.equal(told(text).length, 1, text)
  assert.match(
    told(text)[0] ?? '',
    /advice, slide 4, network: “Counter”: error in the browser: TypeError: .*'sierra'\)$/,
  )
  assert.doesNotMatch(text, /^\s+at /m)
  assert.equal(code, 0, text)
  assert.match(told(empty.text)[0] ?? '', / fault, slide 4, network: /)
  assert.equal(empty.code, 1)
})

test('an error of a slide is told on it, however late the slide comes', async () => {
  const { code, text } = await siteWith('<template>', '<template>{{ (undefined as any).sierra }}')
  assert.equal(code, 0, text)
  const conversion = convert(await loadPage(join(folder, 'source.md'), folder))
  await using served = await serveFolder(kit)
  const context = await newPages(browser)
  const [slides, tour] = [await context.newPage(), await context.newPage()]
  const watch = watchPage(tour, served.url)
  await openSlides(slides, served.url, 11)
  await tour.route(/\/assets\/slides-.*\.js$/, async (route) => {
    await setTimeout(1000)
    await route.continue()
  })
  await openFirst(tour, served.url)
  const { faults } = await network({
    conversion,
    slides: { look: (see) => see(slides) },
    tour: { look: (see) => see(tour) },
    asked: Promise.resolve([watch]),
  })
  await context.close()
  assert.deepEqual(
    faults.map(({ slide, element }) => [slide, element]),
    [[OWN.component, 'Counter']],
  )
})

test('how full a slide is that is written by hand, is advice', async () => {
  const slide = join(folder, 'talk/poster.md')
  const source = await readFile(slide, 'utf8')
  const tall = '<div style="position: absolute; top: 700px">Romeo</div>'
  await writeFile(slide, `---\nlayout: poster\n---\n\n# Tall\n\n${tall}\n\nSierra tango.\n`)
  const { code, text } = await run('kit')
  await writeFile(slide, source)
  assert.match(text, /source\.md:29:1 advice, slide 9, overflow: “Romeo”: .* beyond the slide/)
  assert.equal(code, 0, text)
})

test('dev follows what lies beside the page', { timeout: 120_000 }, async () => {
  const port = String(await freePort())
  const dev = spawn(process.execPath, ['scripts/cli.js', 'dev', join(folder, 'source.md'), '--port', port])
  try {
    let out = ''
    dev.stdout.on('data', (data) => (out += String(data)))
    while (!out.includes('http')) await once(dev.stdout, 'data')
    const page = await opened(out.trim(), OWN.component)
    const slide = page.locator(`.slidev-page-${OWN.component}`)
    const counter = slide.locator('.counter')
    await counter.click()
    assert.match(await counter.innerText(), /4\s*Tango/)
    const change = async (path: string, from: string, to: string): Promise<void> => {
      const file = join(folder, path)
      await writeFile(file, (await readFile(file, 'utf8')).replace(from, to))
    }
    await change('diapos/components/Counter.vue', '<slot />', '<slot /> uniform')
    await counter.getByText('Tango uniform').waitFor()
    assert.match(await counter.innerText(), /^4/, 'a component is changed in place')
    await change('talk/live.md', '# Romeo', '# Victor')
    await slide.getByText('Victor').waitFor()
    await writeFile(join(folder, 'diapos/components/Whiskey.vue'), '<template><b>{{ 1 + 1 }} xray</b></template>')
    await change('talk/live.md', '# Victor', '# Victor <Whiskey />')
    await slide.getByText('2 xray').waitFor()
    // A file that is not there, and comes; then the page, as some editors write it.
    await rm(join(folder, 'talk/live.md'))
    await change('source.md', 'slide=talk/live.md', 'slide=talk/later.md')
    await page.getByText('Victor').first().waitFor({ state: 'detached' })
    await writeFile(join(folder, 'talk/later.md'), '# Sierra later\n')
    await page.getByText('Sierra later').first().waitFor({ state: 'attached' })
    const text = await readFile(join(folder, 'source.md'), 'utf8')
    await rm(join(folder, 'source.md'))
    await setTimeout(300)
    await writeFile(join(folder, 'source.md'), text.replace('slide=talk/later.md', 'slide=talk/last.md'))
    await writeFile(join(folder, 'talk/last.md'), '# Tango last\n')
    await page.getByText('Tango last').first().waitFor({ state: 'attached' })
    await page.close()
  } finally {
    dev.kill('SIGINT')
    await once(dev, 'exit')
  }
})
