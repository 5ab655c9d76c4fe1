import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { after, before, test } from 'node:test'
import type { Browser, Locator, Page } from 'playwright-core'
import { VFile } from 'vfile'
import { findBrowser } from '../../scripts/browser/findBrowser.ts'
import { launchBrowser } from '../../scripts/browser/launchBrowser.ts'
import type { Served } from '../../scripts/browser/serveFolder.ts'
import { convert } from '../../scripts/convert/convert.ts'
import { buildSite } from '../../scripts/slidev/buildSite.ts'
import { serveBelow } from '../support/serveBelow.ts'
import { runCli } from '../support/runCli.ts'

const LAST = 3
const PAGE = `---
lang: fr
---

# Alpha

## Bravo

Un lac.

## Charlie

- un 🔑
- deux 🧭
`
/** The longest that links may take to come: they wait until the first slide is there. */
const timeout = 15_000

let browser: Browser
let folder: string
/** A site beside which all that a kit has is expected, and one beside which nothing is. */
let kit: Served
let alone: Served

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'deck-links-'))
  const entry = resolve(`.deck-links-${process.pid}.md`)
  await writeFile(entry, convert(new VFile({ path: 'page.md', value: PAGE })).slides)
  try {
    await buildSite(entry, join(folder, 'kit'), { outputs: ['slides.pdf', 'handout.pdf', 'deck.html'] })
    await buildSite(entry, join(folder, 'alone'))
  } finally {
    await rm(entry)
  }
  kit = await serveBelow(join(folder, 'kit'), '/a/b/')
  alone = await serveBelow(join(folder, 'alone'), '/a/b/')
  const found = await findBrowser(process.env['DECK_BROWSER'], process.env['PATH'] ?? '')
  browser = await launchBrowser(found, process.getuid?.() === 0, () => undefined)
})

after(async () => {
  await browser?.close()
  await kit?.[Symbol.asyncDispose]()
  await alone?.[Symbol.asyncDispose]()
  await rm(folder, { recursive: true, force: true })
})

async function open({ url }: Served, path: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' })
  await page.goto(`${url}${path}`)
  return page
}

function told(links: Locator): Promise<Array<Record<'href' | 'title' | 'target' | 'rel', string>>> {
  return links.evaluateAll((all) =>
    (all as HTMLAnchorElement[]).map(({ href, title, target, rel }) => ({ href, title, target, rel })),
  )
}

test('the bar leads to the other files of the kit, in the language of the page', async () => {
  const page = await open(kit, '#/1')
  const links = page.locator('a.kit-link')
  await links.first().waitFor({ state: 'attached', timeout })
  const more = { target: '_blank', rel: 'noopener noreferrer' }
  assert.deepEqual(await told(links), [
    { href: `${kit.url}slides.pdf`, title: 'Diapositives en PDF', ...more },
    { href: `${kit.url}handout.pdf`, title: 'Document à imprimer (PDF)', ...more },
    { href: `${kit.url}read/index.html`, title: 'Lire le texte de la page', ...more },
  ])
  const icons = await links.evaluateAll((all) =>
    all.map((link) => getComputedStyle(link.querySelector('div')!).maskImage),
  )
  assert.ok(icons.every((icon) => icon.startsWith('url(')) && new Set(icons).size === icons.length)
  await page.close()
})

test('once the talk is over, links are at the foot of its last slide, and nothing is over them', async () => {
  const page = await open(kit, `#/${LAST}`)
  await page.locator('a.kit-link').first().waitFor({ state: 'attached', timeout })
  const row = page.locator(`.slidev-page-${LAST} .frame-footer .end-links`)
  assert.equal(await row.count(), 0)
  await page.keyboard.press('ArrowRight')
  assert.equal(await row.count(), 0)
  await page.keyboard.press('ArrowRight')
  await row.waitFor()
  assert.equal(await row.innerText().then((text) => text.replaceAll(/\s+/g, ' ')), 'PDF À imprimer Texte')
  assert.deepEqual(await told(row.locator('a')), await told(page.locator('a.kit-link')))
  for (const link of await row.locator('a').all()) await link.click({ trial: true })
  const number = await page.locator(`.slidev-page-${LAST} .frame-number`).boundingBox()
  const { x = 0, width = 0 } = (await row.boundingBox()) ?? {}
  assert.ok(number && x + width <= number.x + 1 && number.x + number.width > 1195, JSON.stringify({ x, width, number }))
  await page.keyboard.press('ArrowLeft')
  await row.waitFor({ state: 'detached' })
  await page.close()
})

test('where there is too little room at the foot, their icons are there, with a name', async () => {
  const page = await open(kit, `#/${LAST}?clicks=1`)
  await page.locator('a.kit-link').first().waitFor({ state: 'attached', timeout })
  const foot = page.locator(`.slidev-page-${LAST} .frame-footer`)
  await foot.evaluate((foot) => Object.assign((foot as HTMLElement).style, { left: 'auto', width: '260px' }))
  await page.keyboard.press('ArrowRight')
  const row = foot.locator('.end-links')
  await row.waitFor({ timeout })
  const links = await row.locator('a').all()
  for (const link of links) {
    await link.click({ trial: true })
    const { width = 0 } = (await link.boundingBox()) ?? {}
    assert.ok(width >= 24 && width < 40, `${width} px`)
  }
  assert.equal(links.length, 3)
  assert.equal(await foot.getByRole('link', { name: 'À imprimer', exact: true }).count(), 1)
  await page.close()
})

test('PDFs, pictures, handout and presenter have no such row', async () => {
  for (const [path, element] of [
    ['?print=true#/print', '.print-slide-container .frame-footer'],
    ['#/handout', '.handout-slide .frame-footer'],
    [`#/presenter/${LAST}?clicks=2`, 'a.kit-link'],
  ] as const) {
    const page = await open(kit, path)
    await page.locator(element).last().waitFor({ state: 'attached', timeout })
    await page.waitForTimeout(1500)
    assert.equal(await page.locator('.frame-footer .end-links').count(), 0, path)
    await page.close()
  }
})

test('a site without other files leads nowhere', async () => {
  const page = await open(alone, `#/${LAST}?clicks=2`)
  await page.locator(`.slidev-page-${LAST} .frame-number`).waitFor()
  await page.locator('nav button').first().waitFor({ state: 'attached' })
  await page.waitForTimeout(300)
  assert.equal(await page.locator('a.kit-link, .end-links').count(), 0)
  await page.close()
})

test('`site` leads to the text of the page alone, and to no file that it does not make', async () => {
  const page = join(folder, 'page.md')
  await writeFile(page, PAGE)
  const { status, stderr } = await runCli(['site', page, '--out', join(folder, 'out')])
  assert.equal(status, 0, stderr)
  const html = await readFile(join(folder, 'out', 'index.html'), 'utf8')
  const [, settings = ''] = /<script type="application\/json" id="deck-settings">(.*?)<\/script>/s.exec(html) ?? []
  assert.deepEqual(
    JSON.parse(settings).files.links.map(({ href }: { href: string }) => href),
    ['read/index.html'],
  )
})
