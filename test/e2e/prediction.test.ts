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
import { slideHeight } from '../../scripts/convert/measure/slideHeight.ts'
import { geometry } from '../../scripts/tokens/geometry.ts'
import { formulaPlaceholders } from '../../scripts/convert/measure/formulaPlaceholders.ts'
import { picturesOf } from '../../scripts/deck/picturesOf.ts'
import { newPage } from '../../scripts/browser/newPage.ts'
import { openSlides } from '../../scripts/browser/openSlides.ts'
import { stringify } from '../../scripts/convert/stringify/stringify.ts'
import { serveFolder } from '../../scripts/browser/serveFolder.ts'
import { buildSite } from '../../scripts/slidev/buildSite.ts'
import { inParts } from '../support/inParts.ts'
import { findPicture } from '../../scripts/files/findPicture.ts'
import { writePictures } from '../../scripts/files/writePictures.ts'
import { offerOf, withoutOffer } from '../support/offered.ts'

/** A height may be predicted this much too low, in px: half of the room that each slide keeps above its footer. */
const LOW = geometry.frame.margin / 2
/** Lines of the largest type of a slide that may be predicted and are not there: browsers break lines with more care. */
const LINES = 1.4

/** A slide of a fixture, what its composition or `slideHeight` predicts of it, and what the browser makes of it, in px. */
interface Seen {
  name: string
  needed: number
  room: number
  /** Height of its largest line. */
  line: number
  /** Factor to which it was shrunk to fit, if it was. */
  shrunk: string | undefined
  /** Height of what it shows, where nothing stretches; and where it ends on the slide. */
  least: number
  end: number
  /** Whether something on it is higher than it asks for, as there is room. */
  isStretched: boolean
}

test('every slide of every fixture is as high as predicted, and none is shrunk', async (context) => {
  const slides = globSync('test/fixtures/*/source.md')
    .toSorted()
    .flatMap((path) => slidesOf(path))
  const seen = await inParts(slides, measure)
  const errors = seen.filter(({ isStretched }) => !isStretched).map(({ needed, least }) => Math.abs(needed - least))
  const sizes = errors.toSorted((a, b) => a - b)
  context.diagnostic(
    `${seen.length} slides, ${errors.length} of them not stretched; error of those: median ${sizes[sizes.length >> 1]?.toFixed(1)} px, most ${sizes.at(-1)?.toFixed(1)} px`,
  )
  const faults = (isFault: (one: Seen) => boolean): Seen[] => seen.filter(isFault)
  assert.deepEqual(
    faults(({ shrunk }) => shrunk !== undefined),
    [],
    'nothing is shrunk when it is shown',
  )
  assert.deepEqual(
    faults(({ needed, room }) => needed > room),
    [],
    'nothing is shown that has no room',
  )
  // Too low eats the margin above the footer; too high makes type smaller than it could be.
  assert.deepEqual(
    faults(({ needed, least }) => least - needed > LOW),
    [],
    'no height is predicted too low',
  )
  assert.deepEqual(
    faults(({ needed, least, end, isStretched, line }) => needed - (isStretched ? end : least) > line),
    [],
    'no height is predicted too high',
  )
  assert.ok((sizes[sizes.length >> 1] ?? Infinity) < 1, 'most heights are exact')
  assert.ok(errors.length > seen.length / 2, 'most slides are compared in both directions')
})

interface Shown {
  slide: Slide
  name: string
}

function slidesOf(path: string): Shown[] {
  const file = new VFile({
    path,
    value: readFileSync(path),
    data: { findPicture: findPicture({ folder: dirname(path) }) },
  })
  return convert(file).deck.children.flatMap((slide, index) =>
    slide.layout === 'cover' ? [] : { slide, name: `${path}, slide ${index + 1}: ${slide.layout}` },
  )
}

/** Build all slides as one deck, and measure each in the browser. */
async function measure(slides: Shown[]): Promise<Seen[]> {
  const folder = await mkdtemp(join(tmpdir(), 'deck-prediction-'))
  const entry = join(process.cwd(), `.deck-prediction-${process.pid}.md`)
  const deck: Deck = {
    type: 'deck',
    lang: 'fr',
    title: 'Essai',
    matter: {},
    colours: [],
    trail: [],
    children: slides.map(({ slide }) => plain(slide)),
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
    const heights = await view.evaluate(heightsInPage)
    assert.equal(heights.length, slides.length)
    return slides.map(({ slide, name }, index) => {
      const { size = geometry.text.size, head = geometry.title.size } = slide.frontmatter
      const height = heights[index] as (typeof heights)[number]
      return { name, ...predicted(slide), line: LINES * Math.max(size, head), ...height }
    })
  } finally {
    await browser.close()
    await rm(folder, { recursive: true, force: true })
    await rm(entry, { force: true })
  }
}

function plain(slide: Slide): Slide {
  const { frontmatter, ...others } = withoutOffer(slide)
  return { ...others, frontmatter: { ...frontmatter, routeAlias: undefined }, notes: [] }
}

function predicted(slide: Slide): { needed: number; room: number } {
  const measured = { ...slide, children: slide.children.map(formulaPlaceholders) }
  const { needed, room } = offerOf(slide)?.measure(measured) ?? slideHeight(slide)
  return { needed, room }
}

/** In the page: how high each slide is as it is shown, and how high it would be by itself. */
function heightsInPage(): Array<Pick<Seen, 'shrunk' | 'least' | 'end' | 'isStretched'>> {
  const frames = [...document.querySelectorAll<HTMLElement>('.print-slide-container .slidev-layout')]
  const inFlow = (frame: HTMLElement): Element[] =>
    [...frame.children].filter((child) => getComputedStyle(child).position !== 'absolute')
  const sumOf = (frame: HTMLElement): number =>
    inFlow(frame).reduce((sum, child) => sum + child.getBoundingClientRect().height, 0)
  const shown = frames.map((frame) => {
    const top = frame.getBoundingClientRect().top + Number.parseFloat(getComputedStyle(frame).paddingTop)
    const bottoms = inFlow(frame).map((child) => child.getBoundingClientRect().bottom)
    return { shrunk: frame.dataset['shrunk'], end: Math.max(...bottoms) - top, sum: sumOf(frame) }
  })
  const style = document.createElement('style')
  style.textContent = `
    .slidev-layout { height: max-content !important; min-height: 0 !important; zoom: 1 !important }
    .slidev-layout > :is(ul, ol), .slidev-layout > :is(ul, ol) > li { flex: none !important }
    .term-rows, .term-rows > ul { flex: none !important; grid-auto-rows: auto !important }
    /* It takes what room its text leaves. */
    .screenshot-text > .figure { display: none !important }
  `
  document.head.append(style)
  return frames.map((frame, index) => {
    const { paddingTop, paddingBottom } = getComputedStyle(frame)
    const padding = Number.parseFloat(paddingTop) + Number.parseFloat(paddingBottom)
    const { shrunk, end = 0, sum = 0 } = shown[index] ?? {}
    const least = frame.getBoundingClientRect().height - padding
    return { shrunk, end, least, isStretched: sum > sumOf(frame) + 1 }
  })
}
