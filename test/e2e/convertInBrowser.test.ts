import assert from 'node:assert/strict'
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import type * as api from '../../scripts/api/convert.ts'
import { bundleConvert } from '../../scripts/api/bundle/bundleConvert.ts'
import { convert } from '../../scripts/api/convert.ts'
import { findBrowser } from '../../scripts/browser/findBrowser.ts'
import { launchBrowser } from '../../scripts/browser/launchBrowser.ts'
import { type Served, serveFolder } from '../../scripts/browser/serveFolder.ts'
import { findPicture } from '../../scripts/files/findPicture.ts'
import { runCli } from '../support/runCli.ts'

const PAGE = `<!doctype html><script type="module">
import * as api from './convert.js'
Object.assign(window, { api })
</script>`

let folder: string
let served: Served
let browser: Browser
let page: Page

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'deck-bundle-'))
  await bundleConvert(join(folder, 'convert.js'))
  writeFileSync(join(folder, 'index.html'), PAGE)
  served = await serveFolder(folder)
  const found = await findBrowser(process.env['DECK_BROWSER'], process.env['PATH'] ?? '')
  browser = await launchBrowser(found, process.getuid?.() === 0, () => undefined)
  page = await browser.newPage()
  await page.goto(served.url)
  await page.waitForFunction(() => 'api' in window)
})

after(async () => {
  await browser?.close()
  await served?.[Symbol.asyncDispose]()
  await rm(folder, { recursive: true, force: true })
})

/** Convert in the browser; the pictures are looked up here, and told. */
async function inBrowser(path: string, kitUrl?: string): Promise<string> {
  const markdown = readFileSync(path, 'utf8')
  const find = findPicture({ folder: resolve(dirname(path)) })
  const pictures: Record<string, ReturnType<typeof find>> = {}
  const options = { path, ...(kitUrl && { kitUrl }), findPicture: (url: string) => (pictures[url] = find(url)) }
  convert(markdown, options)
  return page.evaluate(
    ({ markdown, path, pictures, kitUrl }) => {
      const { convert } = (window as unknown as { api: typeof api }).api
      return convert(markdown, { path, ...(kitUrl && { kitUrl }), findPicture: (url) => pictures[url]! }).slides
    },
    { markdown, path, pictures, kitUrl },
  )
}

for (const path of ['content/commun_numerique.md', 'content/how-it-works.md'])
  test(`${path}: a browser makes the same slides.md as the command`, async () => {
    const out = join(folder, `${basename(path)}.slides.md`)
    assert.equal((await runCli(['slides', path, '--out', out])).status, 0)
    assert.equal(await inBrowser(path), readFileSync(out, 'utf8'))
  })

test('a browser makes the golden slides of all fixtures: formulas, diagrams, scripts, pictures', async (t) => {
  for (const source of globSync('test/fixtures/*/source.md')) {
    // What lies beside a page is not told to browsers.
    if (readFileSync(source, 'utf8').includes('deck: slide=')) continue
    const beside = (name: string): string => join(dirname(source), name)
    const kitUrl = existsSync(beside('kit-url.txt')) ? readFileSync(beside('kit-url.txt'), 'utf8').trim() : undefined
    await t.test(basename(dirname(source)), async () =>
      assert.equal(await inBrowser(source, kitUrl), readFileSync(beside('slides.md'), 'utf8')),
    )
  }
})

test('a page that no deck can be made of is an error with its lines', async () => {
  const problems = await page.evaluate(() => {
    const { convert } = (window as unknown as { api: typeof api }).api
    try {
      return convert('---\nauthors:\n  - name: A\n title: B\n---\n\n# A\n') && []
    } catch (error) {
      return (error as api.PageError).problems
    }
  })
  assert.deepEqual(
    problems.map(({ line, ruleId }) => [line, ruleId]),
    [[4, 'front-matter']],
  )
})
