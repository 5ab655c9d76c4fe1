import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import process from 'node:process'
import { after, test } from 'node:test'
import { withEntry } from '../../scripts/slidev/withEntry.ts'

const folder = mkdtempSync(join(tmpdir(), 'deck-entry-'))

after(() => rmSync(folder, { recursive: true, force: true }))

test('a deck is there for as long as it is read, under a name of its own', async () => {
  const names = await Promise.all(
    ['one', 'two'].map((slides) =>
      withEntry(
        slides,
        async (entry) => {
          assert.equal(dirname(entry), folder)
          await Promise.resolve()
          assert.equal(readFileSync(entry, 'utf8'), slides)
          return basename(entry)
        },
        folder,
      ),
    ),
  )
  assert.equal(new Set(names).size, 2)
  assert.deepEqual(readdirSync(folder), [])
  await assert.rejects(
    withEntry('three', () => Promise.reject(new Error('bad')), folder),
    /bad/,
  )
  assert.deepEqual(readdirSync(folder), [])
})

test('it goes with the process, at any moment', () => {
  const program = `
    import { withEntry } from ${JSON.stringify(resolve('scripts/slidev/withEntry.ts'))}
    void withEntry('slides', () => new Promise(() => {}), ${JSON.stringify(folder)})
    process.exit(3)`
  const { status } = spawnSync(process.execPath, ['--input-type=module', '--eval', program])
  assert.equal(status, 3)
  assert.deepEqual(readdirSync(folder), [])
})

test('what a killed run left long ago is taken away, and nothing else', async () => {
  const old = '.deck-1-00000000-0000-4000-8000-000000000000.md'
  const others = ['.deck-1-00000000-0000-4000-8000-000000000001.md', '.deck-talk.md', 'deck.md']
  for (const name of [old, ...others]) writeFileSync(join(folder, name), '')
  for (const name of [old, '.deck-talk.md', 'deck.md']) utimesSync(join(folder, name), 0, 0)
  await withEntry('slides', () => Promise.resolve(), folder)
  assert.deepEqual(readdirSync(folder).toSorted(), others.toSorted())
})
