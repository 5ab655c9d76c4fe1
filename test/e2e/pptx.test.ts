import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { findBrowser } from '../../scripts/browser/findBrowser.ts'
import { launchBrowser } from '../../scripts/browser/launchBrowser.ts'
import { newPage } from '../../scripts/browser/newPage.ts'
import { openSlides } from '../../scripts/browser/openSlides.ts'
import { serveFolder, type Served } from '../../scripts/browser/serveFolder.ts'
import type { Conversion } from '../../scripts/deck/conversion.ts'
import { isGood } from '../../scripts/kit/isGood.ts'
import { expectedPresentation } from '../../scripts/kit/office/expected.ts'
import { verify } from '../../scripts/kit/office/verify.ts'
import { pptx } from '../../scripts/kit/outputs/pptx.ts'
import { readPresentation } from '../../scripts/kit/outputs/pptx/readPresentation.ts'
import type { Paragraph, Presentation, PresentationSlide, Shape } from '../../scripts/office/presentation.ts'
import { readPptx } from '../../scripts/office/readPptx.ts'
import { outputContextOf } from '../support/outputContextOf.ts'
import { pageSite } from '../support/pageSite.ts'
import { validatePptx } from '../support/validatePptx.ts'

const PAGE = `---
lang: en
authors: Ada Quay
licence: CC-BY-4.0
tags: [tides, harbour]
---

# Tide tables

How to read them at the quay.

What do we need?

## 1. ⚓ Step 1: Moor

First, **four** things:

- 🪢 A rope
- 🦺 A vest
- 🧭 A compass
- 🔦 A lamp

## 2. 🌊 Step 2: Read

The moon moves the water, see [the almanac](https://example.org/almanac).

| harbour | high water |
| --- | --: |
| North | 4.1 m |
| South | 3.8 m |

### Signs

1. Look at the sky
2. Look at the water
   - its colour
   - its foam
3. Look at the birds

### A program

\`\`\`python
def high(moon):
    return moon * 2
\`\`\`

### A formula

$$
\\frac{a}{b}
$$

### A diagram

\`\`\`mermaid
flowchart LR
  Moon --> Tide
\`\`\`

## Sources

- [Almanac](https://example.org/almanac)
- [Harbour office](https://example.org/harbour)
`

let browser: Browser
let page: Page
let served: Served
let folder: string
let conversion: Conversion
let presentation: Presentation

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'deck-pptx-'))
  const path = join(folder, 'page.md')
  await writeFile(path, PAGE)
  conversion = await pageSite(path, join(folder, 'site'))
  served = await serveFolder(join(folder, 'site'))
  browser = await launchBrowser(
    await findBrowser(process.env['DECK_BROWSER'], process.env['PATH'] ?? ''),
    process.getuid?.() === 0,
    () => undefined,
  )
  page = await newPage(browser)
  await openSlides(page, served.url, conversion.deck.children.length)
  presentation = await readPresentation(await page.context().newCDPSession(page), conversion)
})

after(async () => {
  await browser?.close()
  await served?.[Symbol.asyncDispose]()
  await rm(folder, { recursive: true, force: true })
})

/** Slides whose layout is called so. */
function slidesOf(layout: string): PresentationSlide[] {
  return presentation.slides.filter((_, at) => conversion.deck.children[at]?.layout === layout)
}

/** Shapes of a type, those in groups included. */
function shapesOf<Type extends Shape['type']>(shapes: Shape[], type: Type): Array<Extract<Shape, { type: Type }>> {
  return shapes.flatMap((shape) => [
    ...(shape.type === type ? [shape as Extract<Shape, { type: Type }>] : []),
    ...(shape.type === 'group' ? shapesOf(shape.shapes, type) : []),
  ])
}

function words({ runs }: Paragraph): string {
  return runs.map(({ text }) => text).join('')
}

test('formulas and diagrams are said in words, not in their source', () => {
  const alts = presentation.slides.flatMap(({ shapes }) => shapesOf(shapes, 'picture').map(({ alt }) => alt))
  assert.ok(alts.includes('a over b'), alts.join('\n'))
  assert.ok(alts.includes('From “Moon” to “Tide”.'), alts.join('\n'))
})

test('each slide has one title, in its place', () => {
  const titles = presentation.slides.map(({ shapes }) =>
    shapesOf(shapes, 'text')
      .filter(({ placeholder, box }) => placeholder === 'title' && box.y >= 0)
      .map(({ paragraphs }) => paragraphs.map(words).join(' ')),
  )
  assert.ok(titles.every(({ length }) => length === 1))
  assert.deepEqual(titles.flat().slice(0, 1), ['Tide tables'])
  assert.ok(titles.flat().includes('Signs'))
})

test('layouts have names of the deck’s language, and there is one for new slides', () => {
  const names = presentation.slides.map(({ layout }) => layout)
  assert.deepEqual([...new Set(names)], ['Cover', 'Sentence', 'Text', 'Code', 'Picture', 'Links'])
  assert.equal(presentation.contentLayout, 'Title and text')
})

test('a list is a list, with its numbers, signs and depths', () => {
  const [body] = slidesOf('section').flatMap(({ shapes }) =>
    shapesOf(shapes, 'text').filter((one) => one.placeholder === 'body'),
  )
  const items = body?.paragraphs.map((paragraph) => {
    const bullet = paragraph.bullet ?? { sign: '' }
    return [words(paragraph), paragraph.level, 'number' in bullet ? bullet.number : bullet.sign]
  })
  assert.deepEqual(items, [
    ['Look at the sky', 0, 1],
    ['Look at the water', 0, 2],
    ['its colour', 1, '•'],
    ['its foam', 1, '•'],
    ['Look at the birds', 0, 3],
  ])
  const [first, , deeper] = body?.paragraphs ?? []
  assert.ok((deeper?.indent ?? 0) > (first?.indent ?? 0))
})

test('a table is a table', () => {
  const [table] = presentation.slides.flatMap(({ shapes }) => shapesOf(shapes, 'table'))
  const rows = table?.rows.map(({ cells }) =>
    cells.map(({ paragraphs }) => paragraphs.map(words).join().replaceAll(/\s/g, ' ')),
  )
  assert.deepEqual(rows, [
    ['harbour', 'high water'],
    ['North', '4.1 m'],
    ['South', '3.8 m'],
  ])
  assert.equal(table?.hasHeader, true)
  assert.equal(table?.rows[1]?.cells[1]?.paragraphs[0]?.align, 'right')
})

test('code is one text that does not break, its blanks and colours kept', () => {
  const [code] = slidesOf('code-large').flatMap(({ shapes }) =>
    shapesOf(shapes, 'text').filter(({ name }) => name === 'Code'),
  )
  assert.deepEqual(
    code?.paragraphs.map(words),
    ['def high(moon):', '\u00A0\u00A0\u00A0\u00A0return moon * 2'].map((line) => line.replaceAll(' ', '\u00A0')),
  )
  assert.equal(code?.isUnbroken, true)
  const runs = code?.paragraphs.flatMap((paragraph) => paragraph.runs) ?? []
  assert.deepEqual([...new Set(runs.map(({ font }) => font))], ['mono'])
  assert.ok(new Set(runs.map(({ colour }) => colour.hex)).size > 1)
})

test('cards are groups of what is on them, which appear one by one', () => {
  const [slide] = slidesOf('pillar')
  const cards = slide?.shapes.filter(({ name }) => name.startsWith('Card'))
  assert.deepEqual(
    cards?.map(({ name, click }) => [name, click]),
    ['A rope', 'A vest', 'A compass', 'A lamp'].map((word, at) => [`Card: ${word}`, at + 1]),
  )
  const [rope] = cards ?? []
  assert.ok(rope?.type === 'group')
  const [picture] = shapesOf(rope.shapes, 'picture')
  assert.equal(picture?.alt, '🪢')
  assert.deepEqual([...(picture?.content.subarray(1, 4) ?? [])], [...Buffer.from('PNG')])
})

test('links lead to slides and to other places; codes say where', () => {
  const [agenda] = slidesOf('question')
  const areas = shapesOf(agenda?.shapes ?? [], 'area').flatMap(({ link }) => link ?? [])
  const pillars = conversion.deck.children.flatMap(({ layout }, at) => (layout === 'pillar' ? [{ slide: at + 1 }] : []))
  assert.deepEqual(areas, pillars)
  const texts = presentation.slides.flatMap(({ shapes }) => shapesOf(shapes, 'text'))
  const runs = texts.flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.runs))
  assert.deepEqual(runs.find(({ text }) => text === 'the almanac')?.link, { url: 'https://example.org/almanac' })
  const codes = slidesOf('sources').flatMap(({ shapes }) =>
    shapesOf(shapes, 'picture').filter(({ alt }) => alt.startsWith('QR')),
  )
  assert.deepEqual(
    codes.map(({ alt, link }) => [alt, link]),
    ['almanac', 'harbour'].map((name) => [
      `QR code: https://example.org/${name}`,
      { url: `https://example.org/${name}` },
    ]),
  )
})

test('the foot has the parts of the talk as links, and the number as a field', () => {
  const [slide] = slidesOf('pillar')
  const trail = slide?.shapes.find(({ name }) => name === 'Parts of the talk')
  assert.ok(trail?.type === 'group')
  assert.deepEqual(
    shapesOf(trail.shapes, 'picture').map(({ alt }) => alt),
    ['Step 1: Moor', 'Step 2: Read'],
  )
  const number = slide?.shapes.find((shape) => shape.type === 'text' && shape.placeholder === 'slideNumber')
  assert.ok(number?.type === 'text')
  assert.equal(number.paragraphs[0]?.runs[0]?.field, 'slideNumber')
})

test('parts of the page are sections; notes are what is said', () => {
  assert.deepEqual(
    presentation.sections.map(({ slides }) => slides),
    [3, 1, 5, 1],
  )
  const notes = slidesOf('section')[0]?.notes ?? []
  assert.ok(notes.some(({ bullet }) => bullet && 'number' in bullet && bullet.number === 2))
  assert.deepEqual([presentation.authors, presentation.licence, presentation.lang], [['Ada Quay'], 'CC-BY-4.0', 'en'])
})

test('the page is as it was once it is read', async () => {
  assert.equal(await page.locator('[data-drawn]').count(), 0)
  const hidden = await page.evaluate(() => getComputedStyle(document.querySelector('h1') as Element).visibility)
  assert.equal(hidden, 'visible')
})

test('the file is valid, holds all it must, and has its fonts beside it', async () => {
  const { files, warnings } = await pptx(outputContextOf(conversion, browser, page, folder, served.url))
  const [file, ...fonts] = files
  const content = (await file?.content) ?? new Uint8Array()
  assert.deepEqual(await validatePptx(content), [])
  assert.deepEqual(
    verify('slides.pptx', readPptx(content), expectedPresentation(conversion)).filter((check) => !isGood([check])),
    [],
  )
  assert.deepEqual(fonts.map(({ name }) => name).toSorted(), [
    'fonts/AtkinsonHyperlegibleMono-Regular.ttf',
    'fonts/AtkinsonHyperlegibleNext-Bold.ttf',
    'fonts/AtkinsonHyperlegibleNext-Regular.ttf',
    'fonts/BricolageGrotesque-Bold.ttf',
    'fonts/licence.txt',
  ])
  assert.deepEqual(warnings, [{ id: 'fonts-beside', folder: 'fonts/' }])
})

test('with the fonts of the system, none is to be installed', async () => {
  const context = outputContextOf(conversion, browser, page, folder, served.url)
  const { files, warnings } = await pptx({ ...context, officeFonts: 'system' })
  assert.deepEqual([files.map(({ name }) => name), warnings], [['slides.pptx'], []])
  const { fonts } = (await readPresentation(await page.context().newCDPSession(page), conversion, 'system')).theme
  assert.deepEqual(fonts, { head: 'Arial', text: 'Arial', mono: 'Courier New' })
})
