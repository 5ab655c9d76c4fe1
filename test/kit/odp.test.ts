import assert from 'node:assert/strict'
import { chmodSync, existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { after, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { strFromU8, strToU8 } from 'fflate'
import { guardOdp } from '../../scripts/kit/outputs/odp.ts'
import { convertToOdp } from '../../scripts/kit/outputs/odp/convertToOdp.ts'
import { libreOfficePlaces } from '../../scripts/kit/outputs/odp/libreOfficePlaces.ts'
import { withTimeLimit } from '../../scripts/system/withTimeLimit.ts'

const folder = mkdtempSync(join(tmpdir(), 'deck-odp-test-'))
const skip = process.platform === 'win32' && 'scripts are no programs there'
after(() => rmSync(folder, { recursive: true, force: true }))

/** A program that stands in for LibreOffice. */
function office(name: string, script: string): string {
  const path = join(folder, name)
  writeFileSync(path, `#!${process.execPath}\n${script}\n`)
  chmodSync(path, 0o755)
  return path
}

const READ = `const { readFileSync, writeFileSync } = require('node:fs')
const [profile, , , , , out, source] = process.argv.slice(2)`

test('LibreOffice writes the ODP, with settings of its own that are gone afterwards', { skip }, async () => {
  const program = office(
    'good',
    `${READ}\nwriteFileSync(out + '/slides.odp', profile + ' ' + readFileSync(source, 'utf8'))`,
  )
  const made = strFromU8(await convertToOdp(program, strToU8('slides')))
  const [, profile = ''] = /^-env:UserInstallation=file:\/\/(\/\S+\/profile) slides$/.exec(made) ?? assert.fail(made)
  assert.ok(!existsSync(join(profile, '..')))
})

test('where it writes none, the message has what it said', { skip }, async () => {
  const program = office('bad', `console.error('first line\\nsource file could not be loaded')`)
  await assert.rejects(
    convertToOdp(program, new Uint8Array()),
    /LibreOffice \(`.*bad`\) could not write `slides\.odp`: source file could not be loaded\.$/,
  )
})

test('where it cannot be started, the message says so', async () => {
  await assert.rejects(convertToOdp(join(folder, 'none'), new Uint8Array()), /could not be started: .*ENOENT/)
})

test('where it hangs, it is ended with what it has started', { skip }, async () => {
  const beats = join(folder, 'beats')
  writeFileSync(beats, '')
  const beat = `setInterval(() => require('node:fs').appendFileSync(${JSON.stringify(beats)}, '.'), 20)`
  const program = office(
    'slow',
    `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(beat)}])
setTimeout(() => {}, 60000)`,
  )
  const making = { title: 'Tides', slides: 1, limits: { other: { seconds: 1, perSlide: 0 } } }
  await assert.rejects(
    withTimeLimit('slides.odp', making, () => convertToOdp(program, new Uint8Array())),
    /`slides\.odp` took longer than 1 s/,
  )
  await setTimeout(200)
  const before = statSync(beats).size
  assert.ok(before > 0)
  await setTimeout(300)
  assert.equal(statSync(beats).size, before)
})

test('it is looked for on PATH, and where installers put it', () => {
  assert.deepEqual(libreOfficePlaces({ platform: 'linux', env: { PATH: '/a:/b' } }), [
    '/a/soffice',
    '/a/libreoffice',
    '/b/soffice',
    '/b/libreoffice',
  ])
  const mac = libreOfficePlaces({ platform: 'darwin', env: { PATH: '/a' } })
  assert.equal(mac.at(-1), '/Applications/LibreOffice.app/Contents/MacOS/soffice')
  const env = { Path: String.raw`C:\a`, ProgramFiles: String.raw`C:\Program Files` }
  assert.deepEqual(libreOfficePlaces({ platform: 'win32', env }), [
    String.raw`C:\a\soffice.com`,
    String.raw`C:\Program Files\LibreOffice\program\soffice.com`,
  ])
})

test('where it is not, nothing is begun', { skip: process.platform !== 'linux' && 'it may be installed' }, () => {
  const { PATH } = process.env
  process.env['PATH'] = folder
  try {
    assert.throws(guardOdp, /LibreOffice makes `slides\.odp`, and was not found/)
  } finally {
    process.env['PATH'] = PATH
  }
})
