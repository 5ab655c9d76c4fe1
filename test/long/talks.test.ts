import '../support/english.ts'
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import axe from 'axe-core'
import type { Browser } from 'playwright-core'
import { findBrowser } from '../../scripts/browser/findBrowser.ts'
import { launchBrowser } from '../../scripts/browser/launchBrowser.ts'
import { convert } from '../../scripts/convert/convert.ts'
import { pageMark } from '../../scripts/files/guardFolder.ts'
import { filesIn, hashOfFile, writeManifest } from '../../scripts/files/manifest.ts'
import { kitKey } from '../../scripts/kit/kitKey.ts'
import { newPage } from '../../scripts/browser/newPage.ts'
import { loadPage } from '../../scripts/files/loadPage.ts'
import type { Served } from '../../scripts/browser/serveFolder.ts'
import { commands } from '../../scripts/cli/commands.ts'
import { projectFingerprint } from '../../scripts/system/projectFingerprint.ts'
import { serveBelow } from '../support/serveBelow.ts'

let folder: string
let pages: string
let out: string
let browser: Browser
let served: Served

function deck(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, ['scripts/cli.js', ...args, '--out', out], { encoding: 'utf8' })
}

/** State of each talk, from the closing table. */
function states(stdout: string): Record<string, string> {
  const rows = stdout.split('\n').map((line) => line.trim().split(/\s+/))
  return Object.fromEntries(rows.filter((row) => row.length === 5).map(([, name = '', state = '']) => [name, state]))
}

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'deck-talks-'))
  pages = join(folder, 'pages')
  out = join(folder, 'site')
  mkdirSync(pages)
  copyFileSync('test/fixtures/emoji-cards/source.md', join(pages, 'alpha.md'))
  copyFileSync('test/fixtures/pillars-steps/source.md', join(pages, 'bravo.md'))
  writeFileSync(join(pages, 'charlie.md'), 'no\0deck')
  const found = await findBrowser(process.env['DECK_BROWSER'], process.env['PATH'] ?? '')
  browser = await launchBrowser(found, process.getuid?.() === 0, () => undefined)
})

after(async () => {
  await browser?.close()
  await served?.[Symbol.asyncDispose]()
  await rm(folder, { recursive: true, force: true })
})

test('a page that fails is named and costs the others nothing', () => {
  const { status, stdout, stderr } = deck(pages)
  assert.equal(status, 1, stderr)
  assert.match(stderr, /charlie\.md: No deck was written/)
  assert.deepEqual(states(stdout), { talk: 'state', alpha: 'made', bravo: 'made', charlie: 'failed' })
  assert.ok(existsSync(join(out, 'alpha', 'deck.html')) && existsSync(join(out, 'bravo', 'handout.pdf')))
})

test('what stays as it was is not made again, and assets are there once', () => {
  const before = readFileSync(join(out, 'alpha', 'slides.pdf'))
  writeFileSync(join(pages, 'bravo.md'), readFileSync(join(pages, 'bravo.md'), 'utf8').replace('Alpha', 'Delta'))
  writeFileSync(join(pages, 'charlie.md'), '# Charlie\n\nA page at last.\n')
  const { stdout } = deck(pages)
  assert.deepEqual(states(stdout), { talk: 'state', alpha: 'unchanged', bravo: 'made', charlie: 'made' })
  // It holds the time at which it was made.
  assert.ok(readFileSync(join(out, 'alpha', 'slides.pdf')).equals(before))
  assert.ok(!existsSync(join(out, 'alpha', 'assets')))
  const fonts = readdirSync(join(out, 'assets')).filter((name) => name.startsWith('bricolage-grotesque-latin-800'))
  assert.equal(fonts.length, 1)
})

test('kits that are taken over at once do not stand in each other’s way', async () => {
  for (let no = 3; no < 12; no++) copyFileSync(join(pages, 'alpha.md'), join(pages, `no-${no}.md`))
  const found = await findBrowser(process.env['DECK_BROWSER'], process.env['PATH'] ?? '')
  const { outputs, gates } = commands.kit
  const record = JSON.parse(readFileSync(join(out, 'alpha', '.deck-talk.json'), 'utf8')) as object
  for (let no = 3; no < 12; no++) {
    const page = join(pages, `no-${no}.md`)
    const key = kitKey(page, convert(await loadPage(page, process.cwd())), found, projectFingerprint(process.cwd()), {
      outputs,
      gates,
    })
    cpSync(join(out, 'alpha'), join(out, `no-${no}`), { recursive: true })
    const talk = { ...record, key, name: `no-${no}`, page: pageMark(out, page) }
    writeFileSync(join(out, `no-${no}`, '.deck-talk.json'), JSON.stringify(talk))
  }
  writeManifest(out, {
    files: Object.fromEntries(filesIn(out).map((name) => [name, hashOfFile(join(out, name)) ?? ''])),
  })
  const { status, stdout, stderr } = deck(pages)
  assert.equal(status, 0, stderr)
  assert.ok(Object.values(states(stdout)).every((state) => ['state', 'unchanged'].includes(state)))
  assert.equal(Object.keys(states(stdout)).length, 13)
  for (let no = 3; no < 12; no++) rmSync(join(pages, `no-${no}.md`))
  assert.equal(deck(pages).status, 0)
})

test('a talk whose files were changed or deleted is built again, and notes beside it stay', () => {
  writeFileSync(join(out, 'alpha', 'notes.txt'), 'mine')
  writeFileSync(join(out, 'alpha', 'slides.pdf'), 'cut short')
  rmSync(join(out, 'bravo', 'index.html'))
  const { status, stdout, stderr } = deck(pages)
  assert.equal(status, 0, stderr)
  assert.deepEqual(states(stdout), { talk: 'state', alpha: 'made', bravo: 'made', charlie: 'unchanged' })
  assert.match(readFileSync(join(out, 'alpha', 'slides.pdf'), 'latin1'), /^%PDF/)
  assert.equal(readFileSync(join(out, 'alpha', 'slides.changed.pdf'), 'utf8'), 'cut short')
  assert.equal(readFileSync(join(out, 'alpha', 'notes.txt'), 'utf8'), 'mine')
  assert.ok(existsSync(join(out, 'bravo', 'index.html')))
})

test('the list and every talk work from the shared assets, without violations', async () => {
  served = await serveBelow(out, '/talks/')
  const page = await newPage(browser)
  const complaints: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('response', (response) => response.status() >= 400 && complaints.push(response.url()))
  await page.goto(served.url)
  assert.equal(await page.locator('.talks > li').count(), 3)
  const broken = await page
    .locator('img')
    .evaluateAll((all) => all.filter((image) => !(image as HTMLImageElement).naturalWidth).length)
  assert.equal(broken, 0)
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run(document))
  assert.deepEqual(violations, [])
  const hrefs = await page.locator('a').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href))
  for (const href of hrefs) assert.equal((await page.request.get(href)).status(), 200, href)
  for (const name of ['alpha', 'bravo', 'charlie']) {
    await page.goto(`${served.url}${name}/#/1`)
    await page.locator('.slidev-page-1 h1').waitFor()
    await page.goto(`${served.url}${name}/read/`)
    await page.evaluate(() => document.fonts.ready)
    assert.notEqual(
      await page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').length),
      0,
    )
  }
  assert.deepEqual(complaints, [])
})
