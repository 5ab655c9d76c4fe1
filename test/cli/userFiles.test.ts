import assert from 'node:assert/strict'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { after, beforeEach, test } from 'node:test'
import { type Ran, runCli } from '../support/runCli.ts'

const PAGE = '# Alpha\n\nBravo.\n'

const all = mkdtempSync(join(tmpdir(), 'deck-user-'))
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(all, 'x-'))
  put({ 'p.md': PAGE, 'README.md': 'mine' })
})

after(() => rmSync(all, { recursive: true, force: true }))

function put(files: Record<string, string>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
}

/** Run a command where the user's files are. */
const deck = (...args: string[]): Promise<Ran> => runCli(args, { cwd: folder, env: { HOME: join(folder, 'home') } })

const read = (name: string): string => readFileSync(join(folder, name), 'utf8')

for (const [what, ...args] of [
  ['the page', 'slides', 'p.md', '-o', 'p.md'],
  ['the page by another name', 'slides', 'p.md', '-o', 'link.md'],
  ['a file of the user’s', 'slides', 'p.md', '-o', 'README.md'],
  ['an empty path', 'slides', 'p.md', '-o', ''],
  ['a device', 'slides', 'p.md', '-o', '/dev/null'],
  ['a file as a folder', 'site', 'p.md', '--out', 'README.md'],
  ['the folder of the page', 'site', 'p.md', '--out', '.'],
  ['the folder of a page in a folder', 'site', 'sub/p.md', '--out', 'sub'],
  ['the root of the file system', 'site', 'p.md', '--out', '/'],
  ['the project', 'site', 'p.md', '--out', resolve('.')],
  ['packages', 'site', 'p.md', '--out', resolve('node_modules', 'deck-none')],
  ['the home folder', 'site', 'p.md', '--out', 'home'],
  ['a folder of several talks that is not ours', 'p.md', 'sub/p.md', '--out', 'sub'],
] as const) {
  test(`refuses to write to ${what}, with exit code 2`, async () => {
    put({ 'sub/p.md': PAGE, 'home/.profile': 'mine' })
    symlinkSync('p.md', join(folder, 'link.md'))
    const before = readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()
    const { status, stderr } = await deck(...args)
    assert.equal(status, 2, stderr)
    assert.doesNotMatch(stderr, /\n {4}at /)
    assert.deepEqual(readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted(), before)
    assert.deepEqual([read('p.md'), read('README.md')], [PAGE, 'mine'])
  })
}

test('a page that has the name of an output stays', async () => {
  put({ 'kit/.deck-output': '', 'kit/slides.md': PAGE })
  for (const command of ['slides', 'site']) {
    const { status, stderr } = await deck(command, 'kit/slides.md', '--out', 'kit')
    assert.equal(status, 2, stderr)
    assert.equal(read('kit/slides.md'), PAGE)
  }
})

test('the talk of a page gives way to no other page of that name', async () => {
  put({ 'a/index.md': '# Alpha\n\nBravo.\n', 'b/index.md': '# Charlie\n\nDelta.\n' })
  assert.equal((await deck('slides', 'a/index.md')).status, 0)
  const { status, stderr } = await deck('slides', 'b/index.md')
  assert.equal(status, 2)
  assert.match(stderr, /diapos.index` holds the talk of another page named `index\.md`.*--out/)
  assert.match(read('diapos/index/slides.md'), /Alpha/)
  assert.equal((await deck('slides', 'a/index.md')).status, 0)
  assert.match(
    (await deck('slides', 'a/index.m')).stderr,
    /No page found at `a.index\.m`\. Did you mean `a.index\.md`\?/,
  )
})

test('a deck is written again, and what is beside it stays', async () => {
  for (const page of [PAGE, '# Charlie\n']) {
    put({ 'p.md': page, 'diapos/p/notes.txt': 'mine' })
    if (page === PAGE) rmSync(join(folder, 'diapos'), { recursive: true })
    const { status, stderr } = await deck('slides', 'p.md')
    assert.equal(status, 0, stderr)
  }
  assert.match(read('diapos/p/slides.md'), /Charlie/)
  assert.equal(read('diapos/p/notes.txt'), 'mine')
})

test('a slash at the end names a folder', async () => {
  assert.equal((await deck('slides', 'p.md', '-o', 'new/')).status, 0)
  assert.ok(existsSync(join(folder, 'new', 'slides.md')))
})

for (const out of ['there', 'new/'])
  test(`a kit takes over the folder that \`slides\` wrote to: ${out}`, async () => {
    mkdirSync(join(folder, 'there'))
    put({ 'p.md': '# Alpha\n\nBravo:\n\n![c](c.svg)\n' })
    put({ 'c.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200"/>' })
    assert.equal((await deck('slides', 'p.md', '-o', out)).status, 0)
    put({ 'p.md': '# Charlie\n\nDelta.\n' })
    const { status, stderr } = await deck('site', 'p.md', '-o', out)
    assert.equal(status, 0, stderr)
    assert.match(read(join(out, 'slides.md')), /Charlie/)
    assert.ok(existsSync(join(folder, out, 'index.html')))
    assert.ok(!existsSync(join(folder, out, 'slides.changed.md')))
  })

test('a picture beside the deck that is not as it was written stays', async () => {
  put({ 'p.md': '# Alpha\n\nBravo:\n\n![c](c.svg)\n', 'out/x': '' })
  put({ 'c.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200"/>' })
  assert.equal((await deck('slides', 'p.md', '-o', 'out')).status, 0)
  const [name = ''] = readdirSync(join(folder, 'out', 'media'))
  put({ [`out/media/${name}`]: 'mine' })
  assert.equal((await deck('slides', 'p.md', '-o', 'out')).status, 2)
  assert.equal(read(`out/media/${name}`), 'mine')
  put({ [`out/media/${name}`]: '' })
  assert.equal((await deck('slides', 'p.md', '-o', 'out')).status, 0)
  assert.notEqual(read(`out/media/${name}`), '')
})
