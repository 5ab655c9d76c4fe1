import assert from 'node:assert/strict'
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { after, before, test } from 'node:test'
import process from 'node:process'
import { strFromU8, unzipSync } from 'fflate'
import type { Browser, Page } from 'playwright-core'
import { findBrowser } from '../../scripts/browser/findBrowser.ts'
import { launchBrowser } from '../../scripts/browser/launchBrowser.ts'
import { newPage } from '../../scripts/browser/newPage.ts'
import { brandedPage, BRANDS } from '../support/brandedPage.ts'
import { hostileBrand } from '../support/hostile.ts'
import { coloursOfPdf, coloursShown } from '../support/coloursShown.ts'
import { runCli } from '../support/runCli.ts'
import { serveFolder } from '../../scripts/browser/serveFolder.ts'

/** A page with what brings colours of its own: pillars, boxes that warn, a formula, a diagram, a terminal, a picture of code. */
const PAGE = `---
title: Lieux
---

# Un lieu commun

De quoi est-il fait ?

## 1. Des gens

Ils décident ensemble, et **personne** ne décide seul : ils le disent dans une charte.

## 2. Des règles

:::danger
Sans règles, le lieu se ferme.
:::

$$
a^2 + b^2 = c^2
$$

## 3. Des outils

\`\`\`sh
$ npm run deck
fait
\`\`\`

\`\`\`mermaid
graph LR
  A[Idée] --> B[Page] --> C[Talk]
\`\`\`

## Sources

- [La charte du lieu](https://example.org/charte)
- [Le règlement du lieu](https://example.org/regles)
`

/** Colours of our look that could be taken for nobody else's. */
const OURS = [...new Set(readFileSync('styles/tokens.css', 'utf8').match(/#[0-9a-f]{6}\b/g))].filter(
  (colour) => !['#ffffff', '#b23c1c', '#fbe9e2'].includes(colour),
)
const folders: string[] = []
let browser: Browser
let page: Page

before(async () => {
  const found = await findBrowser(process.env['DECK_BROWSER'], process.env['PATH'] ?? '')
  browser = await launchBrowser(found, process.getuid?.() === 0, () => undefined)
  page = await newPage(browser)
})
after(async () => {
  await browser.close()
  folders.forEach((folder) => rmSync(folder, { recursive: true, force: true }))
})

/** Make a kit, and with it a presentation. */
async function kitOf(brand: (typeof BRANDS)[number]): Promise<{ path: string; out: string; said: string }> {
  const path = brandedPage(brand, PAGE)
  folders.push(dirname(path))
  const out = join(dirname(path), 'kit')
  const { status, stderr } = await runCli([path, '--out', out])
  assert.equal(status, 0, stderr)
  return { path, out, said: stderr }
}

for (const brand of BRANDS)
  test(`a whole kit passes the gates and shows nothing of ours: ${brand}`, async () => {
    const { path, out, said } = await kitOf(brand)
    assert.doesNotMatch(said, /^✗/m)
    const { status, stderr } = await runCli(['pptx', path, '--out', out])
    assert.equal(status, 0, stderr)
    const read = (name: string): Buffer => readFileSync(join(out, name))
    const shown = new Map<string, string[]>()
    for (const name of ['social-card.png', ...globSync('read/*.webp', { cwd: out })])
      shown.set(name, await coloursShown(page, read(name)))
    for (const name of ['slides.pdf', 'handout.pdf'])
      for (const [index, colours] of (await coloursOfPdf(read(name))).entries())
        shown.set(`${name} ${index + 1}`, colours)
    const parts = unzipSync(read('slides.pptx'))
    for (const [name, bytes] of Object.entries(parts)) {
      if (name.endsWith('.png')) shown.set(name, await coloursShown(page, bytes))
      if (name.endsWith('.xml'))
        shown.set(
          name,
          strFromU8(bytes)
            .toLowerCase()
            .match(/(?<=val=")[0-9a-f]{6}(?=")/g)
            ?.map((hex) => `#${hex}`) ?? [],
        )
    }
    for (const name of ['favicon.svg', ...globSync('media/*.svg', { cwd: out })])
      shown.set(
        name,
        read(name)
          .toString()
          .match(/#[0-9a-f]{6}\b/g) ?? [],
      )
    assert.ok(shown.size > 20)
    for (const [name, colours] of shown)
      assert.deepEqual(
        colours.filter((colour) => OURS.includes(colour)),
        [],
        name,
      )
    if (brand === 'observatoire') return
    const pages = ['index.html', 'read/index.html', 'deck.html'].map((name) => read(name).toString())
    for (const html of pages) assert.doesNotMatch(html, /class="network-motif/)
    assert.match(pages[1] ?? '', /<img class="on-light" src="\.\.\/media\/logo-/)
    assert.match(
      strFromU8(parts['ppt/theme/theme1.xml'] ?? new Uint8Array()),
      brand === 'soleil' ? /accent6><a:srgbClr val="F4B942"/ : /majorFont><a:latin typeface="DejaVu Serif"/,
    )
  })

test('a kit is made anew when its brand has changed, and only then', async () => {
  const { path, out } = await kitOf('soleil')
  assert.match((await runCli([path, '--out', out])).stderr, /Up to date/)
  const file = join(dirname(path), '_brand.yml')
  writeFileSync(file, readFileSync(file, 'utf8').replace('usage libre', 'usage commun'))
  assert.doesNotMatch((await runCli([path, '--out', out])).stderr, /Up to date/)
  assert.match(readFileSync(join(out, 'read/index.html'), 'utf8'), /usage commun/)
})

test('a brand that tries to do harm runs nothing, and is shown as it is written', async () => {
  const path = brandedPage('papeterie', PAGE)
  folders.push(dirname(path))
  writeFileSync(join(dirname(path), '_brand.yml'), hostileBrand)
  const out = join(dirname(path), 'kit')
  const { status, stderr } = await runCli([path, '--out', out])
  assert.equal(status, 0, stderr)
  await using served = await serveFolder(out)
  // Without the policy of the site, which would stop what the deck lets through.
  const open = await browser.newPage({ bypassCSP: true })
  for (const view of ['index.html#/1', 'index.html#/2', 'index.html#/handout', 'read/index.html', 'deck.html']) {
    await open.goto('about:blank')
    await open.goto(served.url + view, { waitUntil: 'networkidle' })
    assert.equal(await open.evaluate('window.__ran'), undefined, view)
    assert.notEqual(await open.evaluate('getComputedStyle(document.body).display'), 'none', view)
    if (view === 'index.html#/2')
      assert.match(await open.innerText('body'), /<\/p><script>window\.__ran=1<\/script> \{\{ 9 \+ 9 \}\}/)
  }
  assert.equal((await runCli(['pptx', path, '--out', out])).status, 0)
})
