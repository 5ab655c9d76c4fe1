import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import {
  appendFileSync,
  linkSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, beforeEach, test } from 'node:test'
import { english } from '../../scripts/locales/texts/english.ts'
import { noteText } from '../../scripts/locales/texts/noteText.ts'
import { isDeck } from '../../scripts/files/isDeck.ts'
import { writeSlides } from '../../scripts/files/writeSlides.ts'
import { UserError } from '../../scripts/system/userError.ts'

const deck = readFileSync('slides.md', 'utf8')
const next = deck.replace('Code Commun', 'Alpha')
const hasGit = spawnSync('git', ['--version']).status === 0

const all = mkdtempSync(join(tmpdir(), 'deck-slides-'))
let folder: string
let path: string
let page: string
let said: string[]

beforeEach(() => {
  folder = mkdtempSync(join(all, 'x-'))
  path = join(folder, 'slides.md')
  page = join(folder, 'page.md')
  said = []
  writeFileSync(page, '# Alpha\n')
})

after(() => rmSync(all, { recursive: true, force: true }))

const write = (content: string, to = path): Promise<void> =>
  writeSlides({ path: to, content, page }, (note) => said.push(noteText(note, english)))
const refuses = (what: Promise<void>, why: RegExp): Promise<void> =>
  assert.rejects(what, (error) => error instanceof UserError && error.exitCode === 2 && why.test(error.message))
const git = (...args: string[]): void =>
  void spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { cwd: folder })

test('what this program wrote is written again', async () => {
  for (const content of [deck, next, deck]) await write(content)
  assert.equal(readFileSync(path, 'utf8'), deck)
  assert.deepEqual(said, [])
})

test('what it did not write stays', async () => {
  for (const [content, name] of [
    ['my readme', 'README.md'],
    ['---\ntheme: default\ntitle: Mine\n---\n\n# Mine\n', 'slides.md'],
    ['---\n{\n---\n', 'torn.md'],
  ] as const) {
    writeFileSync(join(folder, name), content)
    await refuses(write(deck, join(folder, name)), /was not written by this program/)
    assert.equal(readFileSync(join(folder, name), 'utf8'), content)
  }
})

test('the page stays, whatever it is called', async () => {
  symlinkSync(page, join(folder, 'link.md'))
  linkSync(page, join(folder, 'same.md'))
  for (const name of ['page.md', 'link.md', 'same.md'])
    await refuses(write(deck, join(folder, name)), /is the page itself/)
  assert.equal(readFileSync(page, 'utf8'), '# Alpha\n')
})

test('a folder is no file to write to', () => refuses(write(deck, folder), /is not a file/))

test('an edited deck stays', async () => {
  await write(deck)
  appendFileSync(path, '\n---\n\n# Mine\n')
  const mine = readFileSync(path, 'utf8')
  await refuses(write(next), /was edited/)
  assert.equal(readFileSync(path, 'utf8'), mine)
})

test('a deck that nothing is known of is kept aside', async () => {
  writeFileSync(path, deck)
  await write(next)
  assert.deepEqual(readdirSync(folder).toSorted(), ['page.md', 'slides.changed.md', 'slides.md'])
  assert.equal(readFileSync(join(folder, 'slides.changed.md'), 'utf8'), deck)
  assert.match(said.join(''), /slides\.changed\.md/)
})

test('any version that Git has is written again, an edited one is not', { skip: !hasGit }, async () => {
  git('init', '-q')
  for (const content of [deck, next]) {
    writeFileSync(path, content)
    git('add', '.')
    git('commit', '-qm', 'alpha')
  }
  await write(`${deck}\n`)
  git('checkout', '-q', 'HEAD~1', '--', 'slides.md')
  await write(next)
  assert.equal(readFileSync(path, 'utf8'), next)
  assert.deepEqual(said, [])
  // As in a fresh clone: nothing was noted of this path.
  const other = join(folder, 'other.md')
  writeFileSync(other, deck)
  git('add', '.')
  git('commit', '-qm', 'bravo')
  appendFileSync(other, 'mine')
  await refuses(write(next, other), /was edited/)
})

test('a link stays one, also where it leads nowhere yet', async () => {
  symlinkSync('there.md', path)
  await write(deck)
  await write(next)
  assert.ok(lstatSync(path).isSymbolicLink())
  assert.equal(readFileSync(join(folder, 'there.md'), 'utf8'), next)
})

test('a deck is known by its settings, whatever its line ends are', () => {
  assert.ok(isDeck(deck) && isDeck(deck.replaceAll('\n', '\r\n')))
  assert.ok(!isDeck('# Alpha') && !isDeck(''))
})
