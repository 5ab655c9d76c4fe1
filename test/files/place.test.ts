import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve } from 'node:path'
import process from 'node:process'
import { after, test } from 'node:test'
import { hashOfFile, readManifest } from '../../scripts/files/manifest.ts'
import { openFolder } from '../../scripts/files/openFolder.ts'
import { place } from '../../scripts/files/place.ts'

/** The last good kit, and the next one: files that stay, change, go and come. */
const OLD = { 'index.html': 'old', 'same.svg': 'same', 'assets/old.js': 'old', 'slides.pdf': 'old' }
const NEW = { 'index.html': 'new', 'same.svg': 'same', 'assets/new.js': 'new', 'slides.pdf': 'new' }

const all = mkdtempSync(join(tmpdir(), 'deck-place-'))
after(() => rmSync(all, { recursive: true, force: true }))

function put(folder: string, files: Record<string, string>): string {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

/** A folder with the last good kit and a file of the user's, and the next kit in it. */
function prepared(): { dist: string; staged: string } {
  const dist = mkdtempSync(join(all, 'x-'))
  place(put(join(dist, '.deck-new-1'), OLD), dist, {})
  writeFileSync(join(dist, 'CNAME'), 'mine')
  return { dist, staged: put(join(dist, '.deck-new-2'), NEW) }
}

function assertKit(dist: string, files: Record<string, string>): void {
  for (const [name, content] of Object.entries({ ...files, CNAME: 'mine' }))
    assert.equal(readFileSync(join(dist, name), 'utf8'), content, name)
  const manifest = readManifest(dist)?.files ?? {}
  assert.deepEqual(Object.keys(manifest).toSorted(), Object.keys(files).toSorted())
  for (const [name, hash] of Object.entries(manifest)) assert.equal(hashOfFile(join(dist, name)), hash, name)
  const top = new Set(Object.keys(files).map((name) => name.split('/')[0] ?? ''))
  assert.deepEqual(readdirSync(dist).toSorted(), ['.deck-output', 'CNAME', ...top].toSorted())
  assert.equal(readdirSync(join(dist, 'assets')).length, 1)
}

test('after a kill at any move, the next run has one kit whole', async () => {
  for (let move = 0; ; move++) {
    const { dist, staged } = prepared()
    const program = `
      import { renameSync } from 'node:fs'
      import { place } from ${JSON.stringify(resolve('scripts/files/place.ts'))}
      let left = ${move}
      const rename = (from, to) => (left-- ? renameSync(from, to) : process.kill(process.pid, 'SIGKILL'))
      place(${JSON.stringify(staged)}, ${JSON.stringify(dist)}, { rename })`
    const { signal, status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', program])
    const open = await openFolder(dist, { page: all }, () => assert.fail('nothing was changed by the user'))
    open.close()
    assertKit(dist, NEW)
    if (signal !== 'SIGKILL') {
      assert.equal(status, 0, String(stderr))
      assert.ok(move > 5)
      return
    }
  }
})

test('what cannot be moved leaves the last kit as it was, and is named', () => {
  for (let move = 0; ; move++) {
    const { dist, staged } = prepared()
    let left = move
    const rename = (from: string, to: string): void => {
      if (left--) return renameSync(from, to)
      throw Object.assign(new Error('EACCES: permission denied, rename'), { code: 'EACCES', path: from })
    }
    try {
      place(staged, dist, { rename })
      assert.ok(move > 5)
      return assertKit(dist, NEW)
    } catch (error) {
      assert.match(String(error), /Cannot write `.+`: EACCES: permission denied$/)
      assertKit(dist, OLD)
    }
  }
})

/** Moves files, but refuses so often to move one of the folder, as a system does whose other program has it open. */
function busy(dist: string, name: string, times: number): (from: string, to: string) => void {
  let left = times
  return (from, to) => {
    if (from === join(dist, name) && left-- > 0)
      throw Object.assign(new Error('EBUSY: resource busy or locked, rename'), { code: 'EBUSY', path: from })
    renameSync(from, to)
  }
}

test('a file that another program has open is asked for again, then named', () => {
  const { dist, staged } = prepared()
  assert.throws(
    () => place(staged, dist, { rename: busy(dist, 'index.html', Infinity) }),
    /index\.html` is open in another program\. Close it/,
  )
  assertKit(dist, OLD)
  place(put(join(dist, '.deck-new-3'), NEW), dist, { rename: busy(dist, 'index.html', 2) })
  assertKit(dist, NEW)
})

test('a document that its reader does not let go of stays, the new one is beside it, and the next run mends that', () => {
  const { dist, staged } = prepared()
  const held: string[][] = []
  const changed: string[] = []
  const told = {
    onHeld: (...paths: string[]): void => void held.push(paths.map((path) => relative(dist, path))),
    onChanged: (path: string): void => void changed.push(path),
  }
  place(staged, dist, { rename: busy(dist, 'slides.pdf', Infinity), ...told })
  assert.deepEqual(held, [['slides.pdf', 'slides.new.pdf']])
  assertKit(dist, { ...NEW, 'slides.pdf': OLD['slides.pdf'], 'slides.new.pdf': NEW['slides.pdf'] })
  assert.deepEqual(readManifest(dist)?.late, ['slides.pdf'])
  // Open still: the last new one gives way to the newest.
  place(put(join(dist, '.deck-new-4'), { ...NEW, 'slides.pdf': 'newest' }), dist, {
    rename: busy(dist, 'slides.pdf', Infinity),
    ...told,
  })
  assertKit(dist, { ...NEW, 'slides.pdf': OLD['slides.pdf'], 'slides.new-2.pdf': 'newest' })
  place(put(join(dist, '.deck-new-5'), NEW), dist, told)
  assertKit(dist, NEW)
  assert.equal(readManifest(dist)?.late, undefined)
  assert.deepEqual(changed, [])
})

test('a document that is no longer made, and open, stays ours', () => {
  const { dist, staged } = prepared()
  const others = { 'index.html': 'new', 'same.svg': 'same', 'assets/new.js': 'new' }
  rmSync(join(staged, 'slides.pdf'))
  place(staged, dist, { rename: busy(dist, 'slides.pdf', Infinity) })
  assertKit(dist, { ...others, 'slides.pdf': OLD['slides.pdf'] })
  place(put(join(dist, '.deck-new-7'), others), dist, {})
  assertKit(dist, others)
})
