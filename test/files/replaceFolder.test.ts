import assert from 'node:assert/strict'
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, beforeEach, test } from 'node:test'
import { english } from '../../scripts/locales/texts/english.ts'
import { noteText } from '../../scripts/locales/texts/noteText.ts'
import { type Filling, replaceFolder } from '../../scripts/files/replaceFolder.ts'
import { UserError } from '../../scripts/system/userError.ts'

const all = mkdtempSync(join(tmpdir(), 'deck-folder-'))
let base: string
let dist: string
let said: string[]

beforeEach(() => {
  base = mkdtempSync(join(all, 'x-'))
  dist = join(base, 'dist')
  said = []
})

after(() => rmSync(all, { recursive: true, force: true }))

/** Write files, by their paths in a folder. */
function put(folder: string, files: Record<string, string>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
}

/** All files of a folder, but for the notes of the program. */
function filesOf(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()
  const files = paths.filter((path) => path !== '.deck-output' && lstatSync(join(folder, path)).isFile())
  return Object.fromEntries(files.map((path) => [path, readFileSync(join(folder, path), 'utf8')]))
}

function fill(files: Record<string, string>, filling: Partial<Filling<void>> = {}, folder = dist): Promise<unknown> {
  const page = join(base, 'page.md')
  return replaceFolder(
    folder,
    { page, tell: (note) => said.push(noteText(note, english)), ...filling },
    async (partial) => put(partial, files),
  )
}

const isUsage = (error: unknown): boolean => error instanceof UserError && error.exitCode === 2

test('files of the user stay, those of the last run go', async () => {
  await fill({ 'index.html': 'one', 'assets/a.js': 'a', 'read/index.html': 'read' })
  put(dist, { CNAME: 'example.org', 'notes/mine.txt': 'mine', 'assets/mine.js': 'mine', '.git/HEAD': 'head' })
  await fill({ 'index.html': 'two', 'assets/b.js': 'b' })
  assert.deepEqual(filesOf(dist), {
    '.git/HEAD': 'head',
    CNAME: 'example.org',
    'assets/b.js': 'b',
    'assets/mine.js': 'mine',
    'index.html': 'two',
    'notes/mine.txt': 'mine',
  })
  assert.ok(!existsSync(join(dist, 'read')))
})

test('another kit below the folder stays', async () => {
  await fill({ 'index.html': 'one' })
  await fill({ 'index.html': 'below' }, {}, join(dist, 'below'))
  await fill({ 'index.html': 'two' })
  assert.equal(readFileSync(join(dist, 'below', 'index.html'), 'utf8'), 'below')
})

test('outputs that others have made stay when they are kept', async () => {
  await fill({ 'index.html': 'one', 'slides.pdf': 'pdf', 'old.js': 'old' })
  await fill({ 'index.html': 'two' }, { keep: (name) => name === 'slides.pdf' })
  assert.deepEqual(filesOf(dist), { 'index.html': 'two', 'slides.pdf': 'pdf' })
  await fill({ 'index.html': 'three' })
  assert.deepEqual(filesOf(dist), { 'index.html': 'three' })
})

test('what the user changed is made again, and the changed one is kept and named', async () => {
  await fill({ 'index.html': 'one', 'slides.pdf': 'one', 'gone.js': 'one', 'empty.js': 'one' })
  put(dist, { 'slides.pdf': 'with my notes', 'gone.js': 'edited', 'empty.js': '' })
  await fill({ 'index.html': 'two', 'slides.pdf': 'two', 'empty.js': 'two' })
  const { 'slides.changed.pdf': mine, 'slides.pdf': made, 'gone.js': gone, ...rest } = filesOf(dist)
  assert.deepEqual([mine, made, gone], ['with my notes', 'two', 'edited'])
  assert.deepEqual(rest, { 'index.html': 'two', 'empty.js': 'two' })
  assert.match(said.join(''), /slides\.pdf` was changed .*slides\.changed\.pdf/)
  put(dist, { 'slides.pdf': 'again' })
  await fill({ 'slides.pdf': 'three' })
  assert.equal(filesOf(dist)['slides.changed.pdf'], 'with my notes')
  assert.equal(filesOf(dist)['slides.changed-2.pdf'], 'again')
})

test('a file of the user with the name of an output is named, and nothing is done', async () => {
  await fill({ 'index.html': 'one' })
  put(dist, { 'slides.pdf': 'mine' })
  const before = filesOf(dist)
  let isFilled = false
  const filling = { page: base, names: ['slides.pdf'], tell: () => undefined }
  await assert.rejects(
    replaceFolder(dist, filling, async () => void (isFilled = true)),
    (error) => isUsage(error) && /slides\.pdf` would be replaced/.test(String(error)),
  )
  assert.ok(!isFilled)
  // Also where the name is not known beforehand.
  await assert.rejects(fill({ 'index.html': 'two', 'slides.pdf': 'two' }), isUsage)
  assert.deepEqual(filesOf(dist), before)
})

test('folders that are links of the user are not written through', async () => {
  await fill({ 'index.html': 'one' })
  put(base, { 'elsewhere/mine.js': 'mine' })
  symlinkSync(join(base, 'elsewhere'), join(dist, 'assets'))
  await assert.rejects(fill({ 'index.html': 'two', 'assets/a.js': 'a' }), isUsage)
  assert.deepEqual(readdirSync(join(base, 'elsewhere')), ['mine.js'])
})

test('folders with the empty marker of earlier versions go on working', async () => {
  put(dist, {
    '.deck-output': '',
    'index.html': 'old',
    'assets/old.js': 'old',
    'alpha/.deck-talk.json': '{}',
    'alpha/deck.html': 'old',
    CNAME: 'mine',
    'other/index.html': 'mine',
  })
  await fill({ 'index.html': 'new' })
  assert.deepEqual(filesOf(dist), { CNAME: 'mine', 'index.html': 'new', 'other/index.html': 'mine' })
})

test('a manifest from elsewhere removes nothing outside its folder', async () => {
  const mine = join(base, 'mine.txt')
  writeFileSync(mine, 'mine')
  const hash = '0'.repeat(64)
  put(dist, { '.deck-output': JSON.stringify({ files: { '../mine.txt': hash, '..': hash, [mine]: hash, a: '' } }) })
  put(dist, { a: 'mine' })
  await fill({ 'index.html': 'new' })
  assert.equal(readFileSync(mine, 'utf8'), 'mine')
  assert.equal(filesOf(dist)['a'], 'mine')
})

test('links are written through, also those that lead nowhere yet', async () => {
  symlinkSync('far/away', dist)
  await fill({ 'index.html': 'one' })
  await fill({ 'index.html': 'two' })
  assert.ok(lstatSync(dist).isSymbolicLink())
  assert.deepEqual(filesOf(join(base, 'far', 'away')), { 'index.html': 'two' })
})

test('a run that fails leaves the folder as it was', async () => {
  const failing = (): Promise<unknown> =>
    replaceFolder(dist, { page: base, tell: () => undefined }, async (partial) => {
      put(partial, { 'index.html': 'torn' })
      throw new Error('alpha')
    })
  await assert.rejects(failing(), /alpha/)
  assert.deepEqual(readdirSync(base), [])
  await fill({ 'index.html': 'one' })
  await assert.rejects(failing(), /alpha/)
  assert.deepEqual(readdirSync(dist).toSorted(), ['.deck-output', 'index.html'])
})

test('a refused kit goes beside the last good one', async () => {
  const refuse = { verdict: () => 'refused' as const }
  await fill({ 'index.html': 'bad' }, refuse)
  assert.deepEqual(readdirSync(base), ['dist.failed'])
  await fill({ 'index.html': 'good' })
  await fill({ 'index.html': 'worse', 'more.js': 'x' }, refuse)
  assert.deepEqual(filesOf(dist), { 'index.html': 'good' })
  assert.deepEqual(filesOf(`${dist}.failed`), { 'index.html': 'worse', 'more.js': 'x' })
})

test('a folder of the user’s is not taken for refused kits', async () => {
  put(base, { 'dist.failed/mine.txt': 'mine' })
  await fill({ 'index.html': 'bad' }, { verdict: () => 'refused' })
  assert.deepEqual(filesOf(base), { 'dist.failed/mine.txt': 'mine' })
  assert.match(said.join(''), /could not be kept/)
})

test('the folder of a page gives way to no other page of that name', async () => {
  await fill({ 'index.html': 'one' }, { page: join(base, 'a', 'index.md') })
  const other = { page: join(base, 'b', 'index.md') }
  await assert.rejects(fill({ 'index.html': 'two' }, { ...other, isDefault: true }), isUsage)
  assert.deepEqual(filesOf(dist), { 'index.html': 'one' })
  // Whoever names the folder means it.
  await fill({ 'index.html': 'two' }, other)
  assert.deepEqual(filesOf(dist), { 'index.html': 'two' })
})

test('two runs on one folder wait for each other, and say so', async () => {
  const order: string[] = []
  const run = (name: string): Promise<unknown> =>
    replaceFolder(dist, { page: base, tell: (note) => said.push(noteText(note, english)) }, async (partial) => {
      order.push(`${name} begins`)
      await new Promise((resolve) => setTimeout(resolve, 100))
      put(partial, { 'index.html': name })
      order.push(`${name} ends`)
    })
  await Promise.all([run('one'), run('two'), fill({ 'index.html': 'three' }, {}, join(base, 'other'))])
  assert.deepEqual(
    order.map((step) => step.split(' ')[1]),
    ['begins', 'ends', 'begins', 'ends'],
  )
  assert.equal(said.filter((text) => /^Waiting for another run that writes to .*dist/.test(text)).length, 1)
  assert.deepEqual(readdirSync(dist).toSorted(), ['.deck-output', 'index.html'])
})
