import '../support/english.ts'
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { after, before, test } from 'node:test'
import { bundleProgram } from '../../packaging/bundleProgram.ts'

mkdirSync('node_modules/.cache', { recursive: true })
// Packages that are read where they are have to be found from there.
const folder = mkdtempSync(resolve('node_modules/.cache/test-program-'))
const page = 'test/fixtures/agenda/slides.md'

before(() =>
  bundleProgram({
    folder,
    home: resolve('scripts'),
    isSource: true,
    client: resolve('node_modules/@slidev/client'),
  }),
)
after(() => rmSync(folder, { recursive: true }))

test('the built program says what the sources say', () => {
  assert.equal(run('--help').stdout, readFileSync('test/cli/help.txt', 'utf8'))
})

test('it makes the slides that the sources make', () => {
  const out = join(folder, 'slides.md')
  assert.equal(run('slides', page, '-o', out).status, 0)
  const other = join(folder, 'other.md')
  spawnSync(process.execPath, ['scripts/cli.js', 'slides', page, '-o', other])
  assert.equal(readFileSync(out, 'utf8'), readFileSync(other, 'utf8'))
})

test('an expected error is told as one', () => {
  const { stderr, status } = run('kit', join(folder, 'gone.md'))
  assert.match(stderr, /gone\.md/)
  assert.doesNotMatch(stderr, /\bat .*:\d+:\d+/)
  assert.equal(status, 1)
})

for (const name of ['slidev-buildSite', 'kit-pdf-readPdf', 'kit-pdf-finishedPdf', 'system-subprocessEntry'])
  test(`what another process reads is in it: ${name}`, () => {
    assert.equal(globSync(`${name}-*.js`, { cwd: folder }).length, 1)
  })

test('the licences of what is in it are beside it', () => {
  assert.match(readFileSync(join(folder, 'licences.txt'), 'utf8'), /fontkit/)
})

/** Run the built program, as `cli.js` does. */
function run(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const entry = join(folder, 'run.js')
  writeFileSync(
    entry,
    `import { main } from './main.js'\nprocess.exitCode = (await main(process.argv.slice(2))).exitCode\n`,
  )
  return spawnSync(process.execPath, [entry, ...args], { encoding: 'utf8' })
}
