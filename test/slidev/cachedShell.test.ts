import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Shell } from '../../scripts/slidev/shell/buildShell.ts'
import { cachedShell } from '../../scripts/slidev/shell/cachedShell.ts'

const root = mkdtempSync(join(tmpdir(), 'deck-stored-'))
const SHELL: Shell = {
  entry: 'assets/shell.js',
  first: { styles: ['assets/shell.css'], scripts: ['assets/shell.js'] },
  licences: [],
}
const FILES = { 'shell.js': 'main()', 'shell.css': 'a {}', 'font.woff2': 'wOF2' }
let builds = 0

after(() => rmSync(root, { recursive: true, force: true }))

async function stored(): Promise<Shell & { folder: string }> {
  const slidev = { entry: join(root, 'deck.md'), mode: 'build', utils: { define: {} } } as unknown
  const build = async (folder: string): Promise<Shell> => {
    builds++
    mkdirSync(join(folder, 'assets'))
    for (const [name, content] of Object.entries(FILES)) writeFileSync(join(folder, 'assets', name), content)
    return Promise.resolve(SHELL)
  }
  return cachedShell(slidev as ResolvedSlidevOptions, build, root)
}

test('what decks have in common is built once', async () => {
  const { folder, ...shell } = await stored()
  assert.deepEqual(shell, SHELL)
  assert.deepEqual(await stored(), { folder, ...SHELL })
  assert.equal(builds, 1)
})

test('whatever of it is gone, empty, cut short or changed, it is built anew, once', async () => {
  const { folder } = await stored()
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name !== 'assets')
  assert.equal(files.length, 4)
  const damages: Array<readonly [string, (path: string) => void]> = [
    ['gone', (path) => rmSync(path)],
    ['empty', (path) => truncateSync(path)],
    ['cut short', (path) => truncateSync(path, 2)],
    ['changed', (path) => writeFileSync(path, readFileSync(path, 'latin1').replace(/.$/s, 'Z'), 'latin1')],
    ['a folder', (path) => (rmSync(path), mkdirSync(path))],
  ]
  for (const [what, damage] of damages)
    for (const name of files) {
      const before = builds
      damage(join(folder, name))
      await stored()
      assert.deepEqual(await stored(), { folder, ...SHELL }, `${name} ${what}`)
      assert.equal(builds, before + 1, `${name} ${what}`)
      for (const [name, content] of Object.entries(FILES))
        assert.equal(readFileSync(join(folder, 'assets', name), 'utf8'), content)
    }
})

test('one that is gone, or that is a file, is built anew', async () => {
  const { folder } = await stored()
  const before = builds
  rmSync(folder, { recursive: true })
  await stored()
  rmSync(folder, { recursive: true })
  writeFileSync(folder, '')
  await stored()
  assert.equal(builds, before + 2)
  assert.deepEqual(readdirSync(join(folder, '..')).length, 1)
})

test('a shell that cannot be built is no refusal of the system: it is not tried twice', async () => {
  const slidev = { entry: join(root, 'other', 'deck.md'), mode: 'build', utils: { define: {} } } as unknown
  mkdirSync(join(root, 'other'))
  let tries = 0
  const build = (): never => {
    tries++
    throw new Error('Cannot find where Slidev’s client starts')
  }
  const failing = cachedShell(slidev as ResolvedSlidevOptions, build, join(root, 'other'))
  await assert.rejects(failing, /client starts/)
  assert.equal(tries, 1)
})
