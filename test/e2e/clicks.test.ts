import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import process from 'node:process'
import { test } from 'node:test'
import { VFile } from 'vfile'
import { findBrowser } from '../../scripts/browser/findBrowser.ts'
import { launchBrowser } from '../../scripts/browser/launchBrowser.ts'
import { newPage } from '../../scripts/browser/newPage.ts'
import { openSlides } from '../../scripts/browser/openSlides.ts'
import { serveFolder } from '../../scripts/browser/serveFolder.ts'
import { convert } from '../../scripts/convert/convert.ts'
import { stringify } from '../../scripts/convert/stringify/stringify.ts'
import { clicksOf } from '../../scripts/deck/clicksOf.ts'
import type { Deck, Slide } from '../../scripts/deck/types.ts'
import { findPicture } from '../../scripts/files/findPicture.ts'
import { buildSite } from '../../scripts/slidev/buildSite.ts'
import { inParts } from '../support/inParts.ts'

test('every slide of every fixture has as many clicks in the browser as the deck knows of', async (context) => {
  const all = globSync('test/fixtures/*/source.md').toSorted().flatMap(slidesOf)
  const expected = all.map(({ slide, name }) => `${name}: ${clicksOf(slide)}`)
  const seen = await inParts(
    all.map(({ slide }) => slide),
    clicksInBrowser,
  )
  context.diagnostic(`${seen.filter(Boolean).length} of ${seen.length} slides have clicks`)
  assert.deepEqual(
    all.map(({ name }, index) => `${name}: ${seen[index]}`),
    expected,
  )
  assert.ok(seen.some((clicks, index) => clicks > 0 && all[index]?.slide.children.some(({ type }) => type === 'code')))
  assert.ok(all.some(({ slide }) => clicksOf(slide) > 0 && slide.children.some(({ type }) => type === 'component')))
})

interface Shown {
  slide: Slide
  name: string
}

function slidesOf(path: string): Shown[] {
  const data = { findPicture: findPicture({ folder: dirname(path) }) }
  const { deck } = convert(new VFile({ path, value: readFileSync(path), data }))
  return deck.children.map((slide, index) => ({ slide, name: `${path}, slide ${index + 1}: ${slide.layout}` }))
}

/** Build all slides as one deck, and ask the client how many clicks each has. */
async function clicksInBrowser(slides: Slide[]): Promise<number[]> {
  const folder = await mkdtemp(join(tmpdir(), 'deck-clicks-'))
  const entry = resolve(`.deck-clicks-${process.pid}.md`)
  const children = slides.map((slide): Slide => ({
    ...slide,
    frontmatter: { ...slide.frontmatter, routeAlias: undefined },
    notes: [],
  }))
  const deck: Deck = { type: 'deck', lang: 'fr', title: 'Essai', matter: {}, colours: [], trail: [], children }
  await writeFile(entry, stringify(deck).text)
  const found = await findBrowser(process.env['DECK_BROWSER'], process.env['PATH'] ?? '')
  const browser = await launchBrowser(found, process.getuid?.() === 0, () => undefined)
  try {
    await buildSite(entry, folder)
    await using served = await serveFolder(folder)
    const page = await newPage(browser)
    await openSlides(page, served.url, slides.length)
    return await page.evaluate(totalsInPage)
  } finally {
    await browser.close()
    await rm(folder, { recursive: true, force: true })
    await rm(entry, { force: true })
  }
}

/** In the page: what the client counts, slide by slide; it tells nobody but the components that show them. */
function totalsInPage(): number[] {
  interface Shown {
    component?: { props: { nav?: { clicksTotal: { value: number } } }; subTree: Shown }
    suspense?: { activeBranch?: Shown }
    children?: unknown
  }
  const totals: number[] = []
  const walk = ({ component, suspense, children }: Shown): void => {
    const { nav } = component?.props ?? {}
    if (nav) totals.push(nav.clicksTotal.value)
    else if (component) walk(component.subTree)
    if (suspense?.activeBranch) walk(suspense.activeBranch)
    if (Array.isArray(children))
      for (const child of children) if (typeof child === 'object' && child) walk(child as Shown)
  }
  walk((document.querySelector('#app') as unknown as { _vnode: Shown })._vnode)
  return totals
}
