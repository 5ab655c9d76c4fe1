import '../support/english.ts'
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { after, test } from 'node:test'
import { hashesIn } from '../../scripts/system/hashesIn.ts'

/** In each, another part of all files is damaged; together they are all. */
const ROUNDS = Number(process.env['CACHE_ROUNDS'] ?? 9)
const CACHES = join('node_modules', '.cache')
const DAMAGES = [
  (path: string) => truncateSync(path, Math.floor(statSync(path).size / 2)),
  (path: string) => truncateSync(path),
  (path: string) => rmSync(path),
]

const folder = mkdtempSync(join(tmpdir(), 'deck-caches-'))
const out = join(folder, 'kit')

after(() => rmSync(folder, { recursive: true, force: true }))

function run(): string {
  const args = ['scripts/cli.js', 'test/fixtures/figure/source.md', '--out', out]
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  assert.equal(status, 0, stderr)
  return stderr
}

/** What the kit holds; PDFs hold the time at which they were made, and the list of what is ours holds their hashes. */
function kit(): Record<string, string> {
  const hashes = Object.entries(hashesIn(out))
  return Object.fromEntries(hashes.map(([name, hash]) => [name, /\.pdf$|^\.deck-output$/.test(name) ? '' : hash]))
}

function cached(): string[] {
  const all = readdirSync(CACHES, { recursive: true, encoding: 'utf8' }).toSorted()
  return all.map((name) => join(CACHES, name)).filter((path) => statSync(path).isFile())
}

test('whatever is cut short, emptied or taken away of what is cached, the next kit is the same', () => {
  rmSync(CACHES, { recursive: true, force: true })
  run()
  const whole = kit()
  assert.match(run(), /nothing has changed/)
  for (let round = 0; round < ROUNDS; round++) {
    const note = cached().filter((path) => path.includes('deck-runs'))
    const others = cached().filter((path, index) => !note.includes(path) && index % ROUNDS === round)
    // Else there is nothing to make.
    for (const [index, path] of [...note, ...others].entries()) DAMAGES[(index + round) % DAMAGES.length]?.(path)
    const said = run()
    assert.doesNotMatch(said, /Nothing has changed|cache/i)
    assert.deepEqual(kit(), whole, `round ${round}`)
    assert.match(run(), /nothing has changed/)
  }
})
