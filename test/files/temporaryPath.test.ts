import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { test } from 'node:test'
import { temporaryPath } from '../../scripts/files/temporaryPath.ts'

/** Process id of no process: the one of a program that has ended. */
const dead = spawnSync(process.execPath, ['--version']).pid

function folderWith(...names: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'deck-temporary-'))
  for (const name of names) {
    mkdirSync(join(folder, name))
    writeFileSync(join(folder, name, 'name'), name)
  }
  return folder
}

test('takes away what a killed run left, and nothing else', () => {
  const folder = folderWith(`.${dead}~dist`, `.${dead}~other`, `.${process.ppid}~dist`, 'dist')
  temporaryPath(join(folder, 'dist'))
  assert.deepEqual(readdirSync(folder).toSorted(), [`.${dead}~other`, `.${process.ppid}~dist`, 'dist'].toSorted())
  rmSync(folder, { recursive: true })
})

test('what another container is writing stays, whatever its process ids are', () => {
  const theirs = `.${dead}-00000000-00000000~dist`
  const folder = folderWith(theirs)
  const [one, two] = [temporaryPath(join(folder, 'dist')), temporaryPath(join(folder, 'dist'))]
  assert.notEqual(one, two)
  assert.deepEqual(readdirSync(folder), [theirs])
  // One that nobody has written to for a day is left over.
  utimesSync(join(folder, theirs), new Date(0), new Date(0))
  temporaryPath(join(folder, 'dist'))
  assert.deepEqual(readdirSync(folder), [])
  rmSync(folder, { recursive: true })
})

test('names of any length have one beside them', () => {
  const folder = folderWith()
  const long = join(folder, 'x'.repeat(250))
  mkdirSync(temporaryPath(long))
  temporaryPath(long)
  rmSync(folder, { recursive: true })
})

test('puts back what a killed run had moved aside', () => {
  const folder = folderWith(`.${dead}~dist~old`)
  temporaryPath(join(folder, 'dist'))
  assert.equal(readFileSync(join(folder, 'dist', 'name'), 'utf8'), `.${dead}~dist~old`)
  rmSync(folder, { recursive: true })
})

test('leaves nothing when the process ends', () => {
  const folder = folderWith()
  const program = `
    import { mkdirSync } from 'node:fs'
    import { temporaryPath } from ${JSON.stringify(resolve('scripts/files/temporaryPath.ts'))}
    mkdirSync(temporaryPath(${JSON.stringify(join(folder, 'dist'))}))
    process.exit(3)`
  const { status } = spawnSync(process.execPath, ['--input-type=module', '--eval', program])
  assert.equal(status, 3)
  assert.ok(existsSync(folder))
  assert.deepEqual(readdirSync(folder), [])
  rmSync(folder, { recursive: true })
})
