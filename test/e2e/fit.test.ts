import assert from 'node:assert/strict'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import type { Browser } from 'playwright-core'
import { VFile } from 'vfile'
import { findBrowser } from '../../scripts/browser/findBrowser.ts'
import { launchBrowser } from '../../scripts/browser/launchBrowser.ts'
import type { Fault } from '../../scripts/kit/checked.ts'
import { checkKit } from '../support/checkKit.ts'
import { convert } from '../../scripts/convert/convert.ts'
import { slideHeight } from '../../scripts/convert/measure/slideHeight.ts'
import { newPage } from '../../scripts/browser/newPage.ts'
import { openSlides } from '../../scripts/browser/openSlides.ts'
import { pageStyles } from '../../scripts/html/pageStyles.ts'
import { readingPage } from '../../scripts/html/readingPage.ts'
import { serveFolder } from '../../scripts/browser/serveFolder.ts'
import { buildSite } from '../../scripts/slidev/buildSite.ts'

/** Pages to try: a few in each test run, many in `npm run test:long`. */
import { geometry } from '../../scripts/tokens/geometry.ts'

const PAGES = Number(process.env['FIT_PAGES'] ?? 1)
const SEED = Number(process.env['FIT_SEED'] ?? 20)
/** A height may be predicted this much too low, in px: the room that each slide keeps above its footer. */
const LEAST = -geometry.frame.margin

const word = fc.oneof(
  {
    weight: 40,
    arbitrary: fc.constantFrom(
      'commun',
      'une',
      'ressource',
      'partagée',
      'et',
      'la',
      'gouvernance',
      'numérique',
      'ouverte',
    ),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom('anticonstitutionnellement', 'WWWWWWWWWWWWWWWW', 'iiiiiiii', 'l’œuvre', 'x'.repeat(90)),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '共有资源的治理与社区',
      'コモンズを育てる',
      'الموارد المشتركة',
      'é̂̂t́é̂',
      'Ελληνικά',
      'ресурс',
    ),
  },
  { weight: 2, arbitrary: fc.constantFrom('🌱', '🧑‍🌾', '🫂') },
  {
    weight: 1,
    arbitrary: fc.constant('https://exemple.org/une/adresse/assez/longue/pour/deborder/de/la/ligne?et=encore'),
  },
)
const words = (max: number): fc.Arbitrary<string> =>
  fc.array(word, { minLength: 1, maxLength: max }).map((all) => all.join(' '))
const sentence = words(30).map((text) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`)
const strong = words(12).map((text) => `Ici, **${text}** pour tous.`)
const paragraph = fc.array(fc.oneof(sentence, strong), { minLength: 1, maxLength: 8 }).map((all) => all.join(' '))
const list = (mark: (index: number) => string, max: number): fc.Arbitrary<string> =>
  fc
    .array(words(20), { minLength: 1, maxLength: max })
    .map((all) => all.map((text, index) => `${mark(index)} ${text}`).join('\n'))
const table = fc
  .tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 1, max: 40 }), words(8))
  .map(([columns, rows, text]) => {
    const row = (cell: string): string => `| ${Array(columns).fill(cell).join(' | ')} |`
    return ['Les chiffres :', '', row('Titre'), row('---'), ...Array(rows).fill(row(text))].join('\n')
  })
const code = fc
  .array(words(20), { minLength: 1, maxLength: 60 })
  .map((lines) => ['Le code :', '', '```js', ...lines.map((line) => `// ${line}`), '```'].join('\n'))
const block = fc.oneof(
  { weight: 4, arbitrary: paragraph },
  { weight: 2, arbitrary: list(() => '-', 20) },
  { weight: 2, arbitrary: list(() => '- 🌱', 40) },
  { weight: 1, arbitrary: list((index) => `${index + 1}.`, 12) },
  { weight: 1, arbitrary: words(60).map((text) => `> ${text}`) },
  { weight: 1, arbitrary: table },
  { weight: 1, arbitrary: code },
)
const section = fc
  .tuple(words(12), fc.array(block, { minLength: 1, maxLength: 4 }))
  .map(([title, blocks]) => [`## ${title}`, ...blocks].join('\n\n'))
const page = fc
  .tuple(words(9), fc.array(section, { minLength: 6, maxLength: 10 }))
  .map(([title, sections]) => ['---\nlang: fr\n---', `# ${title}`, ...sections].join('\n\n'))

let browser: Browser
let folder: string

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'deck-fit-'))
  const found = await findBrowser(process.env['DECK_BROWSER'], process.env['PATH'] ?? '')
  browser = await launchBrowser(found, process.getuid?.() === 0, () => undefined)
})

after(async () => {
  await browser?.close()
  await rm(folder, { recursive: true, force: true })
})

interface Tried {
  slides: number
  faults: Array<Fault & { gate: string }>
  /** Predicted less measured height, in px, of each slide. */
  errors: number[]
}

/** Convert, build and measure a page. */
async function tryPage(markdown: string, name: string): Promise<Tried> {
  const conversion = convert(new VFile({ path: join(folder, `${name}.md`), value: markdown }))
  const entry = join(process.cwd(), `.deck-fit-${process.pid}-${name}.md`)
  const out = join(folder, name)
  await writeFile(entry, conversion.slides)
  try {
    await buildSite(entry, out)
    const reading = readingPage(conversion.deck, { hasPictures: false, names: [], siteUrl: undefined })
    await mkdir(join(out, 'read'), { recursive: true })
    await writeFile(join(out, 'read', 'style.css'), await pageStyles(out, 'read', 'read.css'))
    await writeFile(join(out, 'read', 'index.html'), reading)
  } finally {
    await rm(entry, { force: true })
  }
  await using served = await serveFolder(out)
  const checked = await checkKit({ conversion, folder: out, url: served.url }, browser, ['overflow', 'words'])
  const view = await newPage(browser)
  await openSlides(view, served.url, conversion.deck.children.length)
  const measured = await view.evaluate(() =>
    [...document.querySelectorAll('.print-slide-container .frame:not(:has(.big-figure))')].map((frame) => {
      const blocks = [...frame.children].filter(
        (child) => !child.matches('.frame-footer, .frame-badge, .statement-motif'),
      )
      const heights = blocks.reduce((sum, child) => sum + child.getBoundingClientRect().height, 0)
      const gaps = 22 * (blocks.length - 1) - (frame.querySelector(':scope > .eyebrow') ? 16 : 0)
      const no = Number(frame.closest('.print-slide-container')?.id.split('-')[0])
      return { no, height: heights + gaps }
    }),
  )
  await view.close()
  const { children } = conversion.deck
  const errors = measured.flatMap(({ no, height }) => {
    const slide = children[no - 1]
    // Other layouts are measured by their compositions, and cards fill the room.
    const isStacked =
      slide &&
      ['section', 'statement'].includes(slide.layout) &&
      !slide.children.some((child) => child.type === 'component' && child.name.endsWith('Cards'))
    return isStacked ? slideHeight(slide).needed - height : []
  })
  return {
    slides: children.length,
    faults: checked.flatMap(({ name, faults }) => faults.map((fault) => ({ gate: name, ...fault }))),
    errors,
  }
}

test(`${PAGES} generated pages overflow nowhere and lose no word`, async (context) => {
  const errors: number[] = []
  let slides = 0
  for (const [index, markdown] of fc.sample(page, { numRuns: PAGES, seed: SEED }).entries()) {
    const tried = await tryPage(markdown, `page-${index}`)
    if (tried.faults.length || Math.min(...tried.errors) < LEAST)
      await writeFile(join(tmpdir(), 'deck-fit-failed.md'), markdown)
    assert.deepEqual(tried.faults.slice(0, 12), [], `page ${index} of seed ${SEED}`)
    slides += tried.slides
    errors.push(...tried.errors)
  }
  const sizes = errors.map(Math.abs).toSorted((a, b) => a - b)
  const median = sizes[Math.floor(sizes.length / 2)] ?? 0
  const least = Math.min(0, ...errors)
  context.diagnostic(
    `${slides} slides; predicted less measured: median ${median.toFixed(1)} px, from ${least.toFixed(1)} to ${Math.max(...errors).toFixed(1)} px`,
  )
  assert.ok(slides > 0)
  assert.ok(least >= LEAST, `a height was predicted ${-least} px too low`)
})
