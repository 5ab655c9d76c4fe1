import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { after, before, test } from 'node:test'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { VFile } from 'vfile'
import { findBrowser } from '../../scripts/browser/findBrowser.ts'
import { launchBrowser } from '../../scripts/browser/launchBrowser.ts'
import { type Served, serveFolder } from '../../scripts/browser/serveFolder.ts'
import { convert } from '../../scripts/convert/convert.ts'
import type { Layout } from '../../scripts/deck/layouts.ts'
import { buildSite } from '../../scripts/slidev/buildSite.ts'

const PAGE = `---
lang: fr
title: Rivière "au" <lac>
---

# Rivière "au" &lt;lac&gt;

Un commun n'est pas un <span lang="en">open bar</span>, ni l'affaire des <i lang="en">free riders</i>.

## Deux conseils

Un lac appartient à toutes et à tous. Il est ouvert, chaque matin, à qui vient.

> [!TIP]
> Venez tôt le matin.

> [!WARNING]
> Le courant est fort après la pluie.

## Pilier 1 – Semer 🌱

Un mot.

## Pilier 2 – Récolter 🌻

Deux mots.

## Et après ?

Rejoignez-nous sur [Alpha](https://matrix.to/#/#alpha:example.org), [Bravo](https://discord.gg/bravo) ou [Anticonstitutionnellement-intergouvernementalisations](https://framavox.org/anticonstitutionnellementintergouvernementalisations).
`
const SITE = 'https://example.org/lac/'

const { deck, slides } = convert(new VFile({ path: 'page.md', value: PAGE }))
/** Number of the first slide of a layout. */
const numberOf = (layout: Layout): number => deck.children.findIndex((slide) => slide.layout === layout) + 1

let browser: Browser
let folder: string
let served: Served

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'deck-readers-'))
  const entry = resolve(`.deck-readers-${process.pid}.md`)
  await writeFile(entry, slides)
  try {
    await buildSite(entry, folder, { siteUrl: SITE })
  } finally {
    await rm(entry)
  }
  served = await serveFolder(folder)
  const found = await findBrowser(process.env['DECK_BROWSER'], process.env['PATH'] ?? '')
  browser = await launchBrowser(found, process.getuid?.() === 0, () => undefined)
})

after(async () => {
  await browser?.close()
  await served?.[Symbol.asyncDispose]()
  await rm(folder, { recursive: true, force: true })
})

async function open(path: string, wait: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce', ...options })
  await page.goto(`${served.url}${path}`)
  await page.locator(wait).first().waitFor({ state: 'attached' })
  await page.evaluate(() => document.fonts.ready)
  return page
}

test('words of another language are told as such on slides, in notes and in the handout', async () => {
  for (const [path, within] of [
    ['#/2', '.slidev-page-2'],
    ['#/presenter/2', '.slidev-note'],
    ['#/handout', '.handout-slide .handout-text'],
  ] as const) {
    const page = await open(path, `${within} [lang=en]`)
    const found = await page
      .locator(within)
      .first()
      .locator('[lang=en]')
      .evaluateAll((all) => all.map((one) => [one.textContent, one.querySelector('em') !== null]))
    assert.deepEqual(
      found,
      [
        ['open bar', false],
        ['free riders', true],
      ],
      path,
    )
    await page.close()
  }
})

/** Share of a place whose pixels are unlike its first one. */
async function drawn(page: Page, clip: { x: number; y: number; width: number; height: number }): Promise<number> {
  const src = `data:image/png;base64,${(await page.screenshot({ clip })).toString('base64')}`
  return page.evaluate(async (src) => {
    const image = Object.assign(new Image(), { src })
    await image.decode()
    const { width, height } = image
    const drawing = new OffscreenCanvas(width, height).getContext('2d')
    drawing?.drawImage(image, 0, 0)
    const pixels = new Uint32Array(drawing?.getImageData(0, 0, width, height).data.buffer ?? new ArrayBuffer())
    return pixels.filter((pixel) => pixel !== pixels[0]).length / pixels.length
  }, src)
}

test('where the system paints, callouts have an edge, and the trail its lines', async () => {
  const no = numberOf('section')
  assert.ok(no > 0)
  const page = await open(`#/${no}`, `.slidev-page-${no} .callout`, { forcedColors: 'active' })
  for (const callout of await page.locator(`.slidev-page-${no} .callout`).all()) {
    const { x = 0, y = 0, height = 0 } = (await callout.boundingBox()) ?? {}
    const clip = { x: Math.round(x) - 6, y: Math.round(y + height / 2), width: 12, height: 4 }
    assert.ok((await drawn(page, clip)) > 0.1, 'a callout has no edge')
  }
  const nodes = await page.locator(`.slidev-page-${no} .pillar-trail .node`).all()
  const [one, two] = await Promise.all(nodes.map((node) => node.boundingBox()))
  assert.ok(one && two)
  const clip = {
    x: Math.round((one.x + one.width + two.x) / 2) - 4,
    y: Math.round(one.y),
    width: 8,
    height: one.height,
  }
  assert.ok((await drawn(page, clip)) > 0.04, 'the trail has no lines')
  await page.close()
})

test('the pillar that is spoken of is marked where the system paints, too', async () => {
  const no = deck.children.findIndex(({ frontmatter }) => frontmatter.pillar === 1) + 1
  const page = await open(`#/${no}`, `.slidev-page-${no} .node.lit`, { forcedColors: 'active' })
  const colours = await page
    .locator(`.slidev-page-${no} .node`)
    .evaluateAll((all) => all.map((node) => getComputedStyle(node).borderTopColor))
  assert.notEqual(colours[0], colours[1])
  await page.close()
})

test('the handout has room at 320 px, names and addresses of any length', async () => {
  const page = await open('#/handout', '.handout-link', { viewport: { width: 320, height: 640 } })
  assert.equal(await page.locator('.handout-link').count(), 3)
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320)
  await page.close()
})

test('link previews are told what the picture shows', async () => {
  const page = await open('#/1', '.slidev-page-1 h1')
  const alt = await page.locator('head > meta[property="og:image:alt"]').getAttribute('content')
  assert.equal(alt, deck.title)
  assert.match(deck.title, /["<]/)
  await page.close()
})
