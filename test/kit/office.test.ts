import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { VFile } from 'vfile'
import { convert } from '../../scripts/convert/convert.ts'
import { isGood } from '../../scripts/kit/isGood.ts'
import type { OutputRegistry } from '../../scripts/kit/outputs/output.ts'
import { outputs } from '../../scripts/kit/outputs/outputs.ts'
import { checkPresentations } from '../../scripts/kit/office/checkPresentations.ts'
import { expectedPresentation } from '../../scripts/kit/office/expected.ts'
import { type OfficeCheckName, verify } from '../../scripts/kit/office/verify.ts'
import type { OpenedPresentation } from '../../scripts/office/opened.ts'
import { wordedFaults } from '../support/wordedSeen.ts'

const { make, open } = outputs['slides.pptx']

// Kept by the compiler: where a line below a comment is no error, the comment is one.
export const registries: OutputRegistry[] = [
  { 'notes.pptx': { make, open } },
  // @ts-expect-error: it would not be opened again.
  { 'notes.odp': { make } },
]

const PAGE = `# Tide tables

How to read them at the quay.

## Why they matter

The moon moves the water, see [the almanac](https://example.org/almanac) and the harbour.

## When to sail

Leave at high water, come home before it is low.
`
const conversion = convert(new VFile({ path: 'page.md', value: PAGE }))
const expected = expectedPresentation(conversion)

/** A presentation that holds all it must. */
function whole(): OpenedPresentation {
  return {
    title: expected.title,
    lang: expected.lang,
    sections: [],
    slides: expected.slides.map(({ title, shown, notes }) => ({
      title: title || 'A name',
      paragraphs: [title, shown.join(' ')],
      links: [],
      pictures: [{ name: 'Quay', alt: 'A quay', isOrnament: false }],
      notes: [notes.join(' ')],
      langs: ['en-US'],
      boxes: [{ name: 'Text', x: 80, y: 80, width: 400, height: 100 }],
    })),
  }
}

/** Names of the checks that find a fault, `!` behind those that refuse the kit; and the faults. */
function problems(breakIt: (opened: OpenedPresentation) => void): Record<string, string> {
  const opened = whole()
  opened.slides.at(-1)?.links.push(...expected.urls.map((url) => ({ url })))
  for (let at = 0; at < expected.inside; at++) opened.slides[0]?.links.push({ slide: 1 })
  breakIt(opened)
  const found = verify('slides.pptx', opened, expected).filter(({ faults }) => faults.length)
  return Object.fromEntries(
    found.map((check) => [
      check.name + (isGood([check]) ? '' : '!'),
      wordedFaults(check.faults)
        .map(({ reason }) => reason)
        .join('; '),
    ]),
  )
}

test('a presentation that holds all has no fault', () => {
  assert.ok(expected.slides.length > 2)
  assert.deepEqual(expected.urls, ['https://example.org/almanac'])
  assert.deepEqual(
    problems(() => undefined),
    {},
  )
})

const broken: Array<
  [what: string, check: `${OfficeCheckName}${'' | '!'}`, reason: RegExp, (opened: OpenedPresentation) => void]
> = [
  [
    'a slide too many',
    'Office slides!',
    /^\d slides instead of \d$/,
    ({ slides }) => slides.push({ ...(slides[0] as OpenedPresentation['slides'][number]) }),
  ],
  [
    'a slide without a title',
    'Office titles',
    /^the slide has no title$/,
    ({ slides }) => void (slides[1] && (slides[1].title = ' ')),
  ],
  [
    'a wrong title',
    'Office titles',
    /^the title is `Slide 2` instead of `How to read them at the quay\.`$/,
    ({ slides }) => void (slides[1] && (slides[1].title = 'Slide 2')),
  ],
  [
    'no title of its own',
    'Office titles',
    /^the title is `` instead of `Tide tables`$/,
    (opened) => void (opened.title = undefined),
  ],
  [
    'a word that is not shown',
    'Office words',
    /^1 word missing: `harbour`$/,
    ({ slides }) =>
      slides.forEach((slide) => (slide.paragraphs = slide.paragraphs.map((text) => text.replace('harbour', '')))),
  ],
  [
    'a slide without words',
    'Office words!',
    /^\d+ words missing: `/,
    ({ slides }) => void (slides[1] && (slides[1].paragraphs = [])),
  ],
  [
    'a word that is nowhere',
    'Office page',
    /^1 word of the page missing: `moon`$/,
    ({ slides }) =>
      slides.forEach((slide) => {
        slide.notes = slide.notes.map((text) => text.replace('moon', ''))
        slide.paragraphs = slide.paragraphs.map((text) => text.replace('moon', ''))
      }),
  ],
  [
    'a page that is gone',
    'Office page!',
    /^\d+ words of the page missing: `Tide`, /,
    ({ slides }) => slides.forEach((slide) => Object.assign(slide, { notes: [], paragraphs: [] })),
  ],
  [
    'a word that is not said',
    'Office notes',
    /^1 word missing from the notes: `moon`$/,
    ({ slides }) => slides.forEach((slide) => (slide.notes = slide.notes.map((text) => text.replace('moon', '')))),
  ],
  [
    'a dead link',
    'Office links',
    /^no live link to https:\/\/example\.org\/almanac$/,
    ({ slides }) => slides.forEach((slide) => (slide.links = slide.links.filter((link) => 'slide' in link))),
  ],
  [
    'a link to a server that is gone',
    'Office links',
    /^a link leads to this computer: http:\/\/127\.0\.0\.1:8000\/$/,
    ({ slides }) => slides[0]?.links.push({ url: 'http://127.0.0.1:8000/' }),
  ],
  [
    'a picture that says nothing',
    'Office pictures',
    /^the picture `Quay` does not say what it shows$/,
    ({ slides }) => void (slides[1] && (slides[1].pictures = [{ name: 'Quay', alt: '', isOrnament: false }])),
  ],
  [
    'another language',
    'Office language',
    /^the words are told to be fr-FR instead of en$/,
    ({ slides }) => void (slides[1] && (slides[1].langs = ['fr-FR'])),
  ],
  [
    'no language',
    'Office language',
    /^the language is not given instead of en$/,
    (opened) => void (opened.lang = undefined),
  ],
  [
    'a shape outside',
    'Office places',
    /^`Text` is outside the slide$/,
    ({ slides }) => slides[1]?.boxes.push({ name: 'Text', x: 1300, y: 0, width: 10, height: 10 }),
  ],
]
for (const [what, check, reason, breakIt] of broken)
  test(`${check}: ${what}`, () => {
    assert.match(problems(breakIt)[check] ?? '', reason)
  })

test('an ornament need not say what it shows, nor a picture of a program that knows none', () => {
  const silent = [true, undefined].map((isOrnament) => ({ name: 'Leaf', alt: '', isOrnament }))
  assert.deepEqual(
    problems(({ slides }) => slides[0]?.pictures.push(...silent)),
    {},
  )
})

test('a file that cannot be opened refuses the kit; every presentation of the registry is opened, where it is there', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'deck-office-'))
  try {
    assert.deepEqual(await checkPresentations(folder, conversion), [])
    const names = Object.keys(outputs).filter((name) => /\.(?:pptx|odp)$/.test(name))
    for (const name of names) writeFileSync(join(folder, name), 'no ZIP')
    const checked = await checkPresentations(folder, conversion)
    assert.deepEqual(
      checked.map(({ faults }) => faults[0]?.element),
      names,
    )
    assert.ok(!isGood(checked))
    assert.equal(checked[0]?.faults[0]?.told.id, 'not-opened')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
