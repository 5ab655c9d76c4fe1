import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { VFile } from 'vfile'
import { findBrowser } from '../../scripts/browser/findBrowser.ts'
import { launchBrowser } from '../../scripts/browser/launchBrowser.ts'
import { newPage } from '../../scripts/browser/newPage.ts'
import { serveFolder } from '../../scripts/browser/serveFolder.ts'
import { convert } from '../../scripts/convert/convert.ts'
import { findPicture } from '../../scripts/files/findPicture.ts'
import { writeFiles } from '../../scripts/files/writeFiles.ts'
import { writePictures } from '../../scripts/files/writePictures.ts'
import { readingPage } from '../../scripts/html/readingPage.ts'
import { checkKit } from '../support/checkKit.ts'
import { outputs } from '../../scripts/kit/outputs/outputs.ts'
import { readPdf } from '../../scripts/kit/pdf/readPdf.ts'
import { verify } from '../../scripts/kit/pdf/verify.ts'
import { buildSite } from '../../scripts/slidev/buildSite.ts'
import { outputContextOf } from '../support/outputContextOf.ts'

/** As long as one on a free host is, and printed in full all the same. */
const KIT = 'https://cooperative-des-rivieres.example.org/communs/riviere/'
const READ = `${KIT}read/`
/** Both kinds of covers, with as much on them as there is room for. */
const PAGES = {
  'a cover without a picture': 'test/fixtures/follow',
  'a cover with a picture': 'test/fixtures/follow-picture',
}

let browser: Browser
let folder: string

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'deck-follow-'))
  const found = await findBrowser(process.env['DECK_BROWSER'], process.env['PATH'] ?? '')
  browser = await launchBrowser(found, process.getuid?.() === 0, () => undefined)
})

after(async () => {
  await browser?.close()
  await rm(folder, { recursive: true, force: true })
})

for (const [name, path] of Object.entries(PAGES))
  test(`the code on ${name} is read in slides.pdf and handout.pdf, and covers nothing`, async () => {
    // Tags fill their line.
    const tags = Array.from({ length: 14 }, (_, index) => `golf${index}`).join(', ')
    const value = readFileSync(join(path, 'source.md'), 'utf8').replace('golf, hotel', tags)
    const title = '# Une rivière et toutes celles et ceux qui en prennent soin depuis longtemps'
    const data = { findPicture: findPicture({ folder: path }), kitUrl: KIT }
    const conversion = convert(new VFile({ path: 'page.md', value: value.replace(/^# .*/m, title), data }))
    const entry = resolve(`.deck-follow-${process.pid}.md`)
    const site = join(folder, name.replaceAll(' ', '-'))
    await mkdir(site)
    await writeFile(entry, conversion.slides)
    try {
      await buildSite(entry, site)
    } finally {
      await rm(entry)
    }
    await writePictures(site, conversion.media)
    const read = readingPage(conversion.deck, { hasPictures: false, names: [], siteUrl: KIT })
    await writeFiles(site, [
      { name: 'read/index.html', content: read },
      { name: 'read/style.css', content: '' },
    ])
    await using served = await serveFolder(site)
    const page = await newPage(browser)
    for (const output of ['slides.pdf', 'handout.pdf'] as const) {
      const { files } = await outputs[output].make(outputContextOf(conversion, browser, page, site, served.url))
      const expected = outputs[output].expected(conversion)
      assert.ok(expected.qrCodes.has(READ))
      const printed = join(site, output)
      writeFileSync(printed, (await files[0]?.content) ?? '')
      const seen = await readPdf(printed, expected.qrCodes)
      assert.ok(seen.qrCodes.has(READ), `${output} has no code`)
      assert.ok(seen.urls.includes(READ), `${output} has no link`)
      const faults = verify(output, seen, expected).flatMap(({ name, faults }) =>
        faults.length ? [name, ...faults] : [],
      )
      assert.deepEqual(faults, [], output)
    }
    const gates = await checkKit({ conversion, folder: site, url: served.url }, browser, ['words', 'overflow', 'links'])
    for (const { name, faults } of gates) assert.deepEqual(faults, [], name)
    await page.goto(`${served.url}#/1`)
    const card = page.locator('.follow-card')
    await card.waitFor()
    assert.ok((await card.innerText()).replaceAll(/\s/g, '').endsWith(READ.replace(/^https:\/\/|\/$/g, '')))
    const overlaps = await card.evaluate((card) => {
      const box = card.getBoundingClientRect()
      return Array.from(document.querySelectorAll('.cover-text > *, .cover-text li, .cover-picture'), (other) => {
        const range = document.createRange()
        range.selectNodeContents(other)
        return [other.matches('img') ? other.getBoundingClientRect() : undefined, ...range.getClientRects()].some(
          (rect) =>
            rect &&
            Math.min(rect.right, box.right) - Math.max(rect.left, box.left) > 1 &&
            Math.min(rect.bottom, box.bottom) - Math.max(rect.top, box.top) > 1,
        )
      })
    })
    assert.ok(overlaps.length > 0 && !overlaps.some(Boolean), String(overlaps))
    const { x = 0, y = 0, width = 0, height = 0 } = (await card.boundingBox()) ?? {}
    const { width: right, height: bottom } = page.viewportSize() ?? { width: 0, height: 0 }
    assert.ok(x > 0 && y > 0 && x + width <= right + 1 && y + height <= bottom + 1)
    await page.close()
  })
