import '../support/english.ts'
import assert from 'node:assert/strict'
import { execSync, spawn, spawnSync, type SpawnSyncReturns } from 'node:child_process'
import { once } from 'node:events'
import {
  appendFileSync,
  copyFileSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import process from 'node:process'
import { after, before, test } from 'node:test'
import { findBrowser } from '../../scripts/browser/findBrowser.ts'
import { launchBrowser } from '../../scripts/browser/launchBrowser.ts'
import { freePort } from '../support/freePort.ts'

/** What npm would put into the package. */
interface Packed {
  size: number
  files: Array<{ path: string }>
}

/** A package that is locked. */
interface Installed {
  dev?: boolean
  link?: boolean
}

/** Largest package, in bytes. */
const LARGEST = 5e6
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'deck-package-')))
// As people call their folders.
const home = join(folder, "L'atelier d'été")
const installed = join(home, 'node_modules', 'fabrique-a-diapos')
const caches = join(folder, 'caches')
const env = { ...process.env, XDG_CACHE_HOME: caches, LOCALAPPDATA: caches, HOME: caches }
let packed: Packed

before(() => {
  const told = execSync('npm pack --dry-run --json', { encoding: 'utf8', maxBuffer: 1e8 })
  const found = JSON.parse(told.slice(told.search(/^[[{]/m))) as Packed[] | Record<string, Packed>
  packed = Object.values(found)[0] as Packed
  for (const { path } of packed.files) {
    mkdirSync(dirname(join(installed, path)), { recursive: true })
    copyFileSync(path, join(installed, path))
  }
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Installed> }
  for (const [path, { dev, link }] of Object.entries(packages)) {
    if (!/^node_modules\/(?:@[^/]+\/)?[^/]+$/.test(path) || dev || link) continue
    mkdirSync(dirname(join(home, path)), { recursive: true })
    symlinkSync(resolve(path), join(home, path), 'junction')
  }
})

after(() => rmSync(folder, { recursive: true, force: true }))

/** Runs the program as npm would start it. */
function diapos(...args: string[]): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [join(installed, 'lib', 'cli.js'), ...args], { cwd: home, env, encoding: 'utf8' })
}

test('the package holds the program, the look and types, and nothing that tests or tells of it', () => {
  const paths = packed.files.map(({ path }) => path)
  for (const path of ['lib/cli.js', 'lib/shell/build/kept.sealed', 'lib/vendor/licences.txt', 'components/Callout.vue'])
    assert.ok(paths.includes(path), path)
  const others = paths.filter(
    (path) => !/^(?:components|hosting|layouts|lib|public|scripts|setup|styles|templates)\//.test(path),
  )
  assert.deepEqual(others.toSorted(), ['LICENSE', 'README.md', 'package.json'])
  assert.ok(packed.size < LARGEST, `${packed.size} bytes`)
  assert.match(readFileSync('lib/cli.js', 'utf8'), /^#!\/usr\/bin\/env node\n/)
})

test('where it is installed, it makes a kit of a page, and writes nothing beside it', { timeout: 240_000 }, () => {
  const before = globSync('**', { cwd: installed })
  mkdirSync(join(home, 'images'))
  copyFileSync('test/fixtures/figure/picture.svg', join(home, 'images', 'picture.svg'))
  writeFileSync(
    join(home, 'Ma page.md'),
    '# L’été d’à côté\n\nUne page à nous.\n\n## Une image\n\n![Une photo](images/picture.svg)\n\n## Du code\n\n```js\nconst a = 1\n```\n',
  )
  const { status, stdout, stderr } = diapos('Ma page.md')
  assert.equal(status, 0, stderr + stdout)
  const made = globSync('**', { cwd: join(home, 'diapos', 'Ma page') })
  for (const name of ['slides.md', 'index.html', 'slides.pdf', 'handout.pdf', 'deck.html', 'social-card.png'])
    assert.ok(made.includes(name), name)
  assert.deepEqual(globSync('**', { cwd: installed }), before)
  const here = spawnSync(process.execPath, [
    'scripts/cli.js',
    'slides',
    join(home, 'Ma page.md'),
    '--out',
    `${folder}/`,
  ])
  assert.equal(here.status, 0)
  assert.equal(
    readFileSync(join(home, 'diapos', 'Ma page', 'slides.md'), 'utf8'),
    readFileSync(join(folder, 'slides.md'), 'utf8'),
  )
})

test('it makes a PPTX, checks a talk again, and asks for a page', () => {
  assert.equal(diapos('pptx', 'Ma page.md').status, 0)
  assert.equal(diapos('check', 'Ma page.md').status, 0)
  const { status, stderr } = diapos()
  assert.deepEqual([status, String(stderr).includes('Name the page')], [2, true], String(stderr))
})

test('its dev server shows an edit in place, with its fonts', { timeout: 120_000 }, async () => {
  const page = join(home, 'Ma page.md')
  const args = [join(installed, 'lib', 'cli.js'), 'dev', 'Ma page.md', '--port', String(await freePort())]
  const server = spawn(process.execPath, args, { cwd: home, env, stdio: ['ignore', 'pipe', 'ignore'] })
  const found = await findBrowser(process.env['DECK_BROWSER'], process.env['PATH'] ?? '')
  const browser = await launchBrowser(found, process.getuid?.() === 0, () => undefined)
  try {
    const [url] = (await once(server.stdout, 'data')) as [unknown]
    const shown = await browser.newPage()
    const refused: string[] = []
    shown.on('response', (response) => void (response.status() >= 400 && refused.push(response.url())))
    await shown.goto(String(url).trim())
    const title = shown.locator('.slidev-page-1 h1')
    await title.waitFor()
    writeFileSync(page, readFileSync(page, 'utf8').replace('d’à côté', 'des voisins'))
    await title.getByText('des voisins').waitFor({ timeout: 30_000 })
    assert.deepEqual(refused, [])
  } finally {
    await browser.close()
    server.kill()
  }
})

test('a package that is not whole says so', () => {
  const [name = ''] = globSync('lib/shell/build/assets/*.css', { cwd: installed })
  appendFileSync(join(installed, name), ' ')
  const { status, stderr } = diapos('site', 'Ma page.md', '--out', 'other')
  assert.equal(status, 1)
  assert.match(stderr, /^The package `fabrique-a-diapos` is not whole: .*Install it again\.$/m)
  assert.doesNotMatch(stderr, /\n {4}at /)
})
