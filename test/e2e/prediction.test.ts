import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { test } from 'node:test'
import { VFile } from 'vfile'
import { findBrowser } from '../../scripts/browser/findBrowser.ts'
import { launchBrowser } from '../../scripts/browser/launchBrowser.ts'
import { convert } from '../../scripts/convert/convert.ts'
import type { Deck, Slide } from '../../scripts/deck/types.ts'
import { blockHeight } from '../../scripts/convert/measure/blockHeight.ts'
import { scaleOf } from '../../scripts/convert/measure/scaleOf.ts'
import { textOf } from '../../scripts/text/textOf.ts'
import { geometry } from '../../scripts/tokens/geometry.ts'
import { formulaPlaceholders } from '../../scripts/convert/measure/formulaPlaceholders.ts'
import { picturesOf } from '../../scripts/deck/picturesOf.ts'
import { newPage } from '../../scripts/browser/newPage.ts'
import { openSlides } from '../../scripts/browser/openSlides.ts'
import { stringify } from '../../scripts/convert/stringify/stringify.ts'
import { serveFolder } from '../../scripts/browser/serveFolder.ts'
import { buildSite } from '../../scripts/slidev/buildSite.ts'
import { findPicture } from '../../scripts/files/findPicture.ts'
import { writePictures } from '../../scripts/files/writePictures.ts'

/** Layouts whose blocks stand below each other, each as high as predicted; others are measured as a whole. */
const STACKED = ['section', 'pillar', 'question', 'example', 'summary', 'sources', 'statement']
/** Blocks that are as high as there is room. */
const STRETCHED = ['EmojiCards', 'AgendaCards', 'LinkCards', 'QrCards', 'SummaryColumns', 'LinkCard']
/** Blocks whose height is that of what stands beside them. */
const BESIDE = ['BigFigure']

interface Measured {
  name: string
  predicted: number
  measured: number
}

test('every block of every fixture is as high as predicted', async (context) => {
  const slides = globSync('test/fixtures/*/source.md')
    .toSorted()
    .flatMap((path) => slidesOf(path))
  const { blocks, isShrunk } = await measure(slides)
  const errors = blocks.map(({ predicted, measured }) => predicted - measured)
  const sizes = errors.map(Math.abs).toSorted((a, b) => a - b)
  context.diagnostic(
    `${blocks.length} blocks of ${slides.length} slides; error: median ${sizes[sizes.length >> 1]?.toFixed(1)} px, most ${sizes.at(-1)?.toFixed(1)} px`,
  )
  const shrunk = slides.filter((_, index) => isShrunk[index])
  assert.deepEqual(
    shrunk.map(({ layout, children }) => `${layout}: ${textOf(children as never).slice(0, 60)}`),
    [],
    'no slide is shrunk when it is shown',
  )
  // Too high only costs room; too low eats the margin above the footer.
  const low = blocks.filter(({ predicted, measured }) => measured - predicted > geometry.frame.margin / 2)
  assert.deepEqual(low, [])
  assert.ok((sizes[sizes.length >> 1] ?? Infinity) < 1, 'most blocks are exact')
})

function slidesOf(path: string): Slide[] {
  const file = new VFile({
    path,
    value: readFileSync(path),
    data: { findPicture: findPicture({ folder: dirname(path) }) },
  })
  return convert(file).deck.children.filter(({ layout }) => layout !== 'cover')
}

/** Build all slides as one deck, and measure each block in the browser. */
async function measure(slides: Slide[]): Promise<{ blocks: Measured[]; isShrunk: boolean[] }> {
  const folder = await mkdtemp(join(tmpdir(), 'deck-prediction-'))
  const entry = join(process.cwd(), `.deck-prediction-${process.pid}.md`)
  const deck: Deck = {
    type: 'deck',
    lang: 'fr',
    title: 'Essai',
    matter: {},
    colours: [],
    trail: [],
    children: slides.map(plain),
  }
  await writeFile(entry, stringify(deck).text)
  const found = await findBrowser(process.env['DECK_BROWSER'], process.env['PATH'] ?? '')
  const browser = await launchBrowser(found, process.getuid?.() === 0, () => undefined)
  try {
    await buildSite(entry, folder)
    await writePictures(folder, picturesOf(deck))
    await using served = await serveFolder(folder)
    const view = await newPage(browser)
    await openSlides(view, served.url, slides.length)
    const heights = await view.evaluate(() =>
      [...document.querySelectorAll('.print-slide-container .slidev-layout')].map((frame) =>
        [...frame.children]
          .filter((child) => !child.matches('.frame-footer, .frame-badge, .statement-motif, .eyebrow'))
          .map((child) => child.getBoundingClientRect().height),
      ),
    )
    const isShrunk = await view.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.print-slide-container .slidev-layout')].map(
        ({ dataset }) => dataset['shrunk'] !== undefined,
      ),
    )
    const stacked = slides.map((slide, index) => ({ slide, heights: heights[index] ?? [] }))
    const blocks = stacked
      .filter(({ slide }) => STACKED.includes(slide.layout))
      .flatMap(({ slide, heights }) => compare(slide, heights))
    return { blocks, isShrunk }
  } finally {
    await browser.close()
    await rm(folder, { recursive: true, force: true })
    await rm(entry, { force: true })
  }
}

function plain(slide: Slide): Slide {
  return { ...slide, frontmatter: { ...slide.frontmatter, routeAlias: undefined }, notes: [] }
}

function compare(slide: Slide, heights: number[]): Measured[] {
  const { layout, frontmatter, children } = slide
  if (children.some((child) => child.type === 'component' && BESIDE.includes(child.name))) return []
  const isStretched = (block: Slide['children'][number]): boolean =>
    block.type === 'component' && STRETCHED.includes(block.name)
  assert.equal(heights.length, children.length, `blocks of ${JSON.stringify(children.map(({ type }) => type))}`)
  return children.flatMap((block, index) => {
    if (isStretched(block)) return []
    const isIndented = block.type === 'heading' && frontmatter.emoji
    const width = geometry.frame.width - (isIndented ? geometry.frame.indent : 0)
    const height = blockHeight(formulaPlaceholders(block), {
      layout,
      width,
      scale: scaleOf(slide),
      head: frontmatter.head,
      code: frontmatter.code,
    })
    const least = isIndented ? (frontmatter.eyebrow ? geometry.frame.badgeBelowEyebrow : geometry.frame.badge) : 0
    const name = `${layout}/${block.type === 'component' ? block.name : block.type}`
    return { name, predicted: Math.max(height, least), measured: heights[index] ?? 0 }
  })
}
