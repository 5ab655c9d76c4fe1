import type { Fault } from '../../scripts/kit/checked.ts'
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, test } from 'node:test'
import { PDFDocument } from '@cantoo/pdf-lib'
import { weight } from '../../scripts/kit/check/gates/weight.ts'
import { weightLimits } from '../../scripts/kit/check/gates/weightLimits.ts'
import type { KitInView } from '../../scripts/kit/check/kitInView.ts'
import { wordedFaults } from '../support/wordedSeen.ts'

/** What a small deck weighs, in kB: below its limits. */
const SMALL = { text: 100, site: 700, single: 900 }
const URL_OF_KIT = 'http://127.0.0.1:1/'

let folder: string
let loaded: Array<{ url: string; name: string; kB: number }>

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'deck-weight-'))
  loaded = []
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Put a file into the kit that weighs so much however it is packed. */
function put(path: string, kB: number, content: Uint8Array | string = randomBytes(kB * 1000)): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content)
  loaded.push({ url: URL_OF_KIT + path, name: `/${path}`, kB })
}

/** A kit as far as its weight goes. */
function kitOf(slides: number, text: string, media: string[] = []): KitInView {
  const view = { look: async () => loaded }
  return {
    folder,
    url: URL_OF_KIT,
    first: view,
    whole: view,
    conversion: {
      deck: { children: Array.from({ length: slides }) },
      slides: text,
      media: media.map((name) => ({ name })),
    },
  } as unknown as KitInView
}

function words(kB: number): string {
  return randomBytes(kB * 500).toString('hex')
}

/** PDF with a picture of so many kB. */
async function pdfWith(kB: number): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  document.addPage()
  const { context } = document
  context.register(context.stream(randomBytes(kB * 1000), { Type: 'XObject', Subtype: 'Image' }))
  return document.save({ useObjectStreams: false })
}

/** What a fault is about. */
function placeOf({ element, told }: Fault): string | undefined {
  return element ?? (told.id === 'in-view' ? told.view : undefined)
}

test('what is too heavy for a short page is not for a long one', async () => {
  put('assets/index.js', SMALL.text + 200)
  put('assets/client.js', SMALL.site)
  assert.deepEqual((await weight(kitOf(5, words(5)))).faults.map(placeOf), ['first-slide'])
  loaded.push({ url: 'elsewhere', name: '/assets/slides.js', kB: 900 })
  assert.notDeepEqual((await weight(kitOf(5, words(5)))).faults, [])
  loaded = loaded.slice(0, 1)
  assert.deepEqual((await weight(kitOf(400, words(330)))).faults, [])
})

test('pictures of the page are not weighed, wherever they are', async () => {
  const photo = randomBytes(3_000_000)
  put('media/lake-1.jpg', 3000, photo)
  put('index.html', SMALL.text)
  const html = 'x'.repeat(SMALL.single * 1000)
  writeFileSync(join(folder, 'deck.html'), html + photo.toString('base64'))
  writeFileSync(join(folder, 'slides.pdf'), await pdfWith(9000))
  writeFileSync(join(folder, 'handout.pdf'), await pdfWith(9000))
  assert.deepEqual((await weight(kitOf(5, words(5), ['lake-1.jpg']))).faults, [])
})

test('what is held twice, and what no page asked for, is weighed', async () => {
  const photo = randomBytes(3_000_000)
  put('media/lake-1.jpg', 3000, photo)
  put('assets/other.jpg', 3000)
  writeFileSync(join(folder, 'deck.html'), photo.toString('base64').repeat(2))
  writeFileSync(join(folder, 'slides.pdf'), await pdfWith(5000))
  assert.deepEqual((await weight(kitOf(5, words(5), []))).faults.map(placeOf), [
    '/media/lake-1.jpg',
    '/assets/other.jpg',
    'site',
    'first-slide',
    'slides.pdf',
    'deck.html',
  ])
  const { faults } = await weight(kitOf(5, words(5), ['lake-1.jpg']))
  assert.ok(faults.some(({ element }) => element === 'deck.html'))
})

test('every output that has a limit is weighed', async () => {
  const limited = ['slides.pdf', 'handout.pdf', 'deck.html']
  assert.deepEqual(Object.keys(weightLimits(kitOf(5, words(5)).conversion).outputs), limited)
  for (const name of limited) writeFileSync(join(folder, name), randomBytes(2_000_000))
  assert.deepEqual((await weight(kitOf(5, words(5)))).faults.map(placeOf), limited)
})

test('a long deck that is bloated by us is too heavy, too', async () => {
  const text = 'Plain words of a slide, and some more of them. '.repeat(4500)
  // What such a deck loads, and a library once more; then a font that was not cut.
  put('assets/index.js', 140)
  assert.deepEqual((await weight(kitOf(300, text))).faults, [])
  put('assets/library.js', 85)
  put('assets/emoji.woff2', 450)
  assert.deepEqual(
    wordedFaults((await weight(kitOf(300, text))).faults).map(({ reason }) => reason.replace(/^first slide: \d+ /, '')),
    [
      `kB of text; the limit is ${weightLimits(kitOf(300, text).conversion)['kB of text']}`,
      'kB of fonts; the limit is 150',
    ],
  )
})

test('each letter of another script, and each emoji, may bring its part of a font, once', () => {
  const fonts = (text: string): number => weightLimits(kitOf(300, text).conversion)['kB of fonts']
  assert.equal(fonts('Plain words. '.repeat(3000)), 150)
  assert.equal(fonts('漢字漢字'.repeat(3000)), 152)
  assert.ok(fonts(String.fromCodePoint(...Array.from({ length: 1000 }, (_, index) => 0x4e00 + index))) > 900)
})

test('what a look of the page’s own brings along may weigh as much more, and nothing else', () => {
  const { conversion } = kitOf(5, words(5))
  const limit = (texts?: string): number => {
    const ownLook = {
      folder: '/',
      components: {},
      layouts: {},
      slots: {},
      misnamed: [],
      styles: [],
      hash: '',
      texts: texts ?? '',
    }
    return weightLimits(texts === undefined ? conversion : { ...conversion, ownLook })['kB of text']
  }
  assert.ok(limit('') - limit() >= 6 && limit('') - limit() <= 7)
  assert.equal(limit(randomBytes(20_000).toString('latin1')) - limit('') > 20, true)
  assert.equal(limit('a'.repeat(100_000)), limit(''))
})
