import assert from 'node:assert/strict'
import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, beforeEach, test } from 'node:test'
import type { DeckBrand } from '../../scripts/deck/brand.ts'
import { convert } from '../../scripts/convert/convert.ts'
import { kitKey } from '../../scripts/kit/kitKey.ts'
import { lastRun } from '../../scripts/kit/lastRun.ts'
import { writeManifest } from '../../scripts/files/manifest.ts'
import { loadPage } from '../../scripts/files/loadPage.ts'
import { computeFingerprint, projectFingerprint } from '../../scripts/system/projectFingerprint.ts'

const folder = mkdtempSync(join(tmpdir(), 'deck-last-'))
const root = join(folder, 'project')
const page = join(folder, 'page.md')
const browser = join(folder, 'chromium')
const NOTHING = { rows: [], checked: [] }
const paths = { slides: join(folder, 'kit', 'slides.md'), folder: join(folder, 'kit') }

/** A project in small: one file of each kind. */
const PROJECT = [
  'package.json',
  'package-lock.json',
  'node_modules/.package-lock.json',
  'components/EmojiCard.vue',
  'layouts/cover.vue',
  'public/favicon.svg',
  'public/robots.txt',
  'public/.well-known/alpha',
  'public/data.json',
  'components/data.json',
  'styles/logo.avif',
  'index.html',
  'og-image.png',
  'global-top.vue',
  'style.css',
  '.env.production',
  'tsconfig.json',
  'scripts/convert/fit/fit.ts',
  'scripts/slidev/plugins/clientStubsPlugin.ts',
  'setup/shiki.ts',
  'styles/deck.css',
  'styles/tokens.css',
]

async function keyNow(options: unknown = [], path = browser): Promise<string> {
  return kitKey(
    page,
    convert(await loadPage(page, folder)),
    { path, from: 'option' },
    computeFingerprint(root),
    options,
  )
}

beforeEach(() => {
  rmSync(paths.folder, { recursive: true, force: true })
  for (const name of PROJECT) {
    mkdirSync(dirname(join(root, name)), { recursive: true })
    if (existsSync(name)) copyFileSync(name, join(root, name))
    else writeFileSync(join(root, name), name)
  }
  mkdirSync(join(paths.folder, 'assets'), { recursive: true })
  copyFileSync('test/fixtures/figure/source.md', page)
  copyFileSync('test/fixtures/figure/picture.svg', join(folder, 'picture.svg'))
  writeFileSync(browser, '')
  writeFileSync(paths.slides, '# Alpha')
  writeFileSync(join(paths.folder, 'slides.pdf'), '%PDF')
  writeFileSync(join(paths.folder, 'assets', 'deck.js'), 'let alpha')
})

after(() => rmSync(folder, { recursive: true, force: true }))

test('the same inputs have the same key, whenever they were written', async () => {
  const before = await keyNow()
  for (const path of [page, join(folder, 'picture.svg')]) utimesSync(path, new Date(0), new Date(0))
  assert.equal(await keyNow(), before)
})

test('another page, picture, option, browser or file of the project has another key', async () => {
  const changes: Array<readonly [string, () => void]> = [
    ['page', () => appendFileSync(page, '\nDelta.\n')],
    // Comments are no part of the deck.
    ['comment in the page', () => appendFileSync(page, '\n<!-- delta -->\n')],
    [
      'picture',
      () =>
        writeFileSync(join(folder, 'picture.svg'), '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
    ],
    ...PROJECT.map((name) => [name, () => appendFileSync(join(root, name), ' ')] as const),
    ['new component', () => writeFileSync(join(root, 'components', 'Delta.vue'), '<template>Delta</template>')],
    ['component that is gone', () => rmSync(join(root, 'components', 'EmojiCard.vue'))],
  ]
  for (const [name, change] of changes) {
    const before = await keyNow()
    change()
    assert.notEqual(await keyNow(), before, name)
  }
  assert.notEqual(await keyNow(['https://example.org/']), await keyNow(), 'option')
  const other = join(folder, 'chrome')
  writeFileSync(other, '')
  assert.notEqual(await keyNow([], other), await keyNow(), 'browser')
})

test('whatever a brand says has another key, wherever its files are', async () => {
  const brand: DeckBrand = {
    name: 'Alpha',
    icon: { name: 'icon-12345678.svg', width: 9, height: 9, sha256: 'a', from: '/a/icon.svg', content: 'alpha' },
    families: { text: 'Alpha' },
    fonts: [
      { role: 'text', weight: 400, style: 'normal', paths: ['/a/a.ttf'], names: ['a-1.ttf'], axes: { wght: 400 } },
    ],
  }
  const keyOf = async (brand: DeckBrand): Promise<string> => {
    const file = await loadPage(page, folder)
    Object.assign(file.data, { brand })
    return kitKey(page, convert(file), { path: browser, from: 'option' }, 'project', [])
  }
  const [font] = brand.fonts
  assert.ok(brand.icon && font)
  const others: DeckBrand[] = [
    { ...brand, name: 'Bravo' },
    { ...brand, icon: { ...brand.icon, sha256: 'b' } },
    { ...brand, fonts: [{ ...font, names: ['a-2.ttf'] }] },
    { ...brand, fonts: [{ ...font, axes: { wght: 300 } }] },
    { ...brand, fonts: [{ ...font, style: 'italic' }] },
    { ...brand, licence: 'CC0' },
  ]
  const keys = await Promise.all([brand, ...others].map(keyOf))
  assert.equal(new Set(keys).size, keys.length)
  const moved = { ...brand, icon: { ...brand.icon, from: '/b' }, fonts: [{ ...font, paths: ['/b'] }] }
  assert.equal(await keyOf(moved), keys[0])
})

test('any other file of the project makes what decks have in common anew', () => {
  const changes = [
    ...PROJECT.map((name) => () => appendFileSync(join(root, name), ' ')),
    () => writeFileSync(join(root, 'layouts', 'delta.vue'), '<template>Delta</template>'),
    () => rmSync(join(root, 'setup', 'shiki.ts')),
  ]
  const first = projectFingerprint(root)
  const hashes = [first, ...changes.map((change) => (change(), computeFingerprint(root)))]
  assert.equal(new Set(hashes).size, changes.length + 1)
  // A run is of the project as it was at its start.
  assert.equal(projectFingerprint(root), first)
})

test('a package is what runs of it: its own code and the versions around it, not its sources', () => {
  const of = (): string => computeFingerprint(root, true)
  for (const name of ['program', 'vendor']) mkdirSync(join(root, 'lib', name), { recursive: true })
  for (const name of ['lib/cli.js', 'lib/cli.d.ts', 'lib/program/main.js', 'lib/vendor/a.js', 'scripts/late.ts'])
    writeFileSync(join(root, name), '')
  const first = of()
  for (const name of ['lib/cli.d.ts', 'lib/program/main.js', 'lib/vendor/a.js', 'scripts/late.ts'])
    writeFileSync(join(root, name), ' ')
  assert.equal(of(), first)
  writeFileSync(join(root, 'lib/cli.js'), ' ')
  assert.notEqual(of(), first)
})

test('another day has another key, because handouts tell it', async (context) => {
  const before = await keyNow()
  context.mock.timers.enable({ apis: ['Date'], now: Date.now() + 86_400_000 })
  assert.notEqual(await keyNow(), before)
})

test('a run is recalled with the same key alone', async () => {
  const last = lastRun(join(folder, 'notes'), paths)
  assert.equal(last.recall('key'), undefined)
  const made = {
    rows: [{ path: paths.slides, pages: 1, seconds: 2 }],
    checked: [
      {
        name: 'weight' as const,
        found: [{ id: 'count' as const, count: 9 }],
        faults: [{ told: { id: 'too-heavy' as const, kB: 9, most: 8 } }],
        isBlocking: false,
      },
    ],
  }
  await last.remember('key', made, page)
  assert.deepEqual(last.recall('key'), made)
  assert.equal(last.recall('other'), undefined)
})

test('a run is known by the bytes of its page, whenever they were written', async () => {
  const last = lastRun(join(folder, 'of'), paths)
  assert.equal(last.isOf(page), false)
  await last.remember('key', NOTHING, page)
  utimesSync(page, new Date(), new Date(Date.now() + 1000))
  assert.equal(last.isOf(page), true)
  appendFileSync(page, ' ')
  assert.equal(last.isOf(page), false)
})

test('a run is not recalled when what it made is not as it was', async () => {
  const last = lastRun(join(folder, 'notes'), paths)
  const damages: Array<readonly [string, () => void]> = [
    ['torn file', () => writeFileSync(join(paths.folder, 'slides.pdf'), '%PD')],
    ['same size', () => writeFileSync(join(paths.folder, 'assets', 'deck.js'), 'let bravo')],
    ['file gone', () => rmSync(join(paths.folder, 'assets', 'deck.js'))],
    ['file more', () => writeFileSync(join(paths.folder, 'more.html'), '')],
    ['hidden file gone', () => rmSync(join(paths.folder, '.nojekyll'))],
    [
      'hidden folder',
      () => (
        mkdirSync(join(paths.folder, '.well-known')),
        writeFileSync(join(paths.folder, '.well-known', 'alpha'), '')
      ),
    ],
    [
      'file replaced by a folder',
      () => (rmSync(join(paths.folder, 'slides.pdf')), mkdirSync(join(paths.folder, 'slides.pdf'))),
    ],
    [
      'link to nothing',
      () => (
        rmSync(join(paths.folder, 'slides.pdf'), { recursive: true }),
        symlinkSync('nowhere', join(paths.folder, 'slides.pdf'))
      ),
    ],
    ['slides edited', () => appendFileSync(paths.slides, ' bravo')],
    ['slides gone', () => rmSync(paths.slides)],
  ]
  for (const [name, damage] of damages) {
    writeFileSync(paths.slides, '# Alpha')
    rmSync(join(paths.folder, 'slides.pdf'), { recursive: true, force: true })
    writeFileSync(join(paths.folder, 'slides.pdf'), '%PDF')
    writeFileSync(join(paths.folder, '.nojekyll'), '')
    await last.remember('key', NOTHING, page)
    assert.ok(last.recall('key'), name)
    damage()
    assert.equal(last.recall('key'), undefined, name)
  }
  rmSync(paths.folder, { recursive: true })
  assert.equal(last.recall('key'), undefined, 'folder gone')
})

test('a note that is gone, empty, cut short or changed is none', async () => {
  const last = lastRun(join(folder, 'torn'), paths)
  const torn: Array<readonly [string, (path: string) => void]> = [
    ['gone', (path) => rmSync(path)],
    ['empty', (path) => truncateSync(path)],
    ['cut short', (path) => truncateSync(path, 40)],
    ['no JSON', (path) => writeFileSync(path, '{"key":"key"')],
    ['other JSON', (path) => writeFileSync(path, 'null')],
    // What it says of the rows would be told as if it had been made.
    ['changed', (path) => writeFileSync(path, readFileSync(path, 'utf8').replace('"pages":1', '"pages":9'))],
  ]
  for (const [what, tear] of torn) {
    await last.remember('key', { rows: [{ path: paths.slides, pages: 1, seconds: 2 }], checked: [] }, page)
    assert.ok(last.recall('key') && last.isOf(page))
    const [note = ''] = readdirSync(join(folder, 'torn'))
    tear(join(folder, 'torn', note))
    assert.equal(last.recall('key'), undefined, what)
    assert.equal(last.isOf(page), false, what)
  }
})

test('a run whose document could not be replaced is not recalled', async () => {
  const last = lastRun(join(folder, 'notes'), paths)
  for (const late of [undefined, ['slides.pdf']]) {
    writeManifest(paths.folder, { files: {}, ...(late && { late }) })
    await last.remember('key', NOTHING, page)
    assert.deepEqual(last.recall('key'), late ? undefined : NOTHING)
  }
})
