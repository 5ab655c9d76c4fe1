import assert from 'node:assert/strict'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, beforeEach, test } from 'node:test'
import { readTalk, takeTalk, writeTalk } from '../scripts/talks/talkRecord.ts'

const folder = mkdtempSync(join(tmpdir(), 'deck-talk-'))
const site = join(folder, 'site')
const FILES = ['alpha/index.html', 'alpha/read/index.html', 'alpha/.hidden', 'assets/deck.js', 'assets/fonts/a.woff2']
const TALK = {
  name: 'alpha',
  outputs: ['read'],
  title: 'Alpha',
  lang: 'en',
  description: undefined,
  key: 'key',
  assets: ['deck.js', 'fonts/a.woff2'],
}

beforeEach(async () => {
  rmSync(site, { recursive: true, force: true })
  for (const name of FILES) {
    mkdirSync(dirname(join(site, name)), { recursive: true })
    writeFileSync(join(site, name), name)
  }
  await writeTalk(site, TALK)
})

after(() => rmSync(folder, { recursive: true, force: true }))

test('a talk is whole as it was made, and where it was taken over', async () => {
  assert.equal(readTalk(site, 'alpha')?.isWhole, true)
  assert.equal(readTalk(site, 'alpha')?.key, 'key')
  const other = join(folder, 'other')
  await takeTalk(TALK, site, other)
  assert.equal(readTalk(other, 'alpha')?.isWhole, true)
})

test('a talk of which a file is gone, empty, cut short, edited or new is not whole', async () => {
  const damages: Array<readonly [string, (path: string) => void]> = [
    ['gone', (path) => rmSync(path)],
    ['empty', (path) => truncateSync(path)],
    ['cut short', (path) => truncateSync(path, 3)],
    ['edited', (path) => writeFileSync(path, readFileSync(path, 'utf8').replace(/.$/, 'Z'))],
  ]
  for (const name of FILES)
    for (const [what, damage] of damages) {
      damage(join(site, name))
      assert.equal(readTalk(site, 'alpha')?.isWhole, false, `${name} ${what}`)
      writeFileSync(join(site, name), name)
      assert.equal(readTalk(site, 'alpha')?.isWhole, true)
    }
  writeFileSync(join(site, 'alpha', 'more.html'), '')
  assert.equal(readTalk(site, 'alpha')?.isWhole, false)
  // The other talks' are none of its own.
  rmSync(join(site, 'alpha', 'more.html'))
  writeFileSync(join(site, 'assets', 'other.js'), '')
  assert.equal(readTalk(site, 'alpha')?.isWhole, true)
})

test('a record that is gone, empty, cut short or changed is none', () => {
  const record = join(site, 'alpha', '.deck-talk.json')
  const text = readFileSync(record, 'utf8')
  for (const torn of ['', text.slice(0, 90), '{}', 'null', text.replace('"key":"key"', '"key":"yek"')]) {
    writeFileSync(record, torn)
    assert.equal(readTalk(site, 'alpha'), undefined, torn)
  }
  rmSync(record)
  assert.equal(readTalk(site, 'alpha'), undefined)
})

test('what is left of a talk is taken over', async () => {
  rmSync(join(site, 'assets', 'deck.js'))
  const other = join(folder, 'left')
  await takeTalk(TALK, site, other)
  assert.ok(existsSync(join(other, 'alpha', 'index.html')) && existsSync(join(other, 'assets', 'fonts', 'a.woff2')))
})
