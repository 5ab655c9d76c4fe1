import assert from 'node:assert/strict'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { after, beforeEach, test } from 'node:test'
import { cacheFolder, inCache } from '../../scripts/system/cacheFolder.ts'
import { writeError } from '../../scripts/files/writeError.ts'
import { lastRun } from '../../scripts/kit/lastRun.ts'
import { cacheFaces, cacheFont } from '../../scripts/fonts/fontCache.ts'

const folder = mkdtempSync(join(tmpdir(), 'deck-caches-'))
const before = process.env['TMPDIR']
const scratch = join(folder, 'scratch')
process.env['TMPDIR'] = scratch

/** A project in which nothing can be kept, whoever asks: root is refused, too. */
const refusing = join(folder, 'refusing')
mkdirSync(join(refusing, 'node_modules'), { recursive: true })
writeFileSync(join(refusing, 'node_modules', '.cache'), '')

beforeEach(() => {
  rmSync(scratch, { recursive: true, force: true })
  mkdirSync(scratch)
})

after(() => {
  if (before === undefined) delete process.env['TMPDIR']
  else process.env['TMPDIR'] = before
  rmSync(folder, { recursive: true, force: true })
})

test('things are kept in the project', () => {
  assert.equal(cacheFolder(folder, 'runs'), join(folder, 'node_modules', '.cache', 'deck-runs'))
})

test('where the project cannot be written, they are kept in a private temporary folder', async () => {
  const spare = cacheFolder(refusing, 'runs')
  assert.ok(spare.startsWith(scratch), spare)
  assert.equal(cacheFolder(refusing, 'runs'), spare)
  if (process.getuid) assert.equal(statSync(join(spare, '..', '..')).mode & 0o077, 0)
  const used: string[] = []
  await inCache(refusing, 'runs', async (at) => {
    mkdirSync(at, { recursive: true })
    return Promise.resolve(used.push(at))
  })
  assert.deepEqual(used, [spare])
})

test('what another put there is not used', { skip: !process.getuid }, () => {
  const taken = join(scratch, `deck-cache-${process.getuid?.()}`)
  const puts: Array<() => void> = [
    () => writeFileSync(taken, ''),
    () => symlinkSync(folder, taken),
    () => symlinkSync('nowhere', taken),
    () => (mkdirSync(taken), chmodSync(taken, 0o777)),
  ]
  for (const put of puts) {
    put()
    assert.ok(cacheFolder(refusing, 'runs').startsWith(`${taken}-`))
    rmSync(taken, { recursive: true })
  }
})

test('on a full disk, what the run cannot do without is kept elsewhere; other errors are not tried twice', async () => {
  const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { syscall: 'write', code: 'ENOSPC' })
  const refusals = [
    full,
    new Error('ENOSPC: no space left on device, write'),
    new Error('Caused by:\n  No space left on device (os error 28)'),
    writeError('font.woff2', full),
  ]
  for (const refusal of refusals) {
    const used: string[] = []
    const use = async (at: string): Promise<string> => {
      used.push(at)
      if (used.length === 1) throw refusal
      return Promise.resolve(at)
    }
    assert.ok((await inCache(folder, 'fonts', use)).startsWith(scratch))
    assert.equal(used[0], join(folder, 'node_modules', '.cache', 'deck-fonts'))
  }
  let tries = 0
  const failing = inCache(folder, 'fonts', () => {
    tries++
    throw new TypeError('Unexpected font')
  })
  await assert.rejects(failing, /Unexpected font/)
  assert.equal(tries, 1)
})

test('fonts are cut, and runs are made, where nothing can be kept in the project', async () => {
  const woff2 = new TextEncoder().encode('wOF2')
  let cuts = 0
  const faces = (): Promise<string> =>
    cacheFaces(refusing, ['emoji'], async () => {
      cuts++
      return `src: url('${await cacheFont(refusing, woff2)}')`
    })
  assert.match(await faces(), /url\('.+\.woff2'\)/)
  assert.equal(await faces(), await faces())
  assert.equal(cuts, 1)
  writeFileSync(join(folder, 'slides.md'), '')
  mkdirSync(join(folder, 'kit'), { recursive: true })
  const last = lastRun(join(refusing, 'node_modules', '.cache', 'deck-runs'), {
    slides: join(folder, 'slides.md'),
    folder: join(folder, 'kit'),
  })
  await last.remember('key', { rows: [], checked: [] }, join(folder, 'slides.md'))
  assert.equal(last.recall('key'), undefined)
})
