import '../support/english.ts'
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { text } from 'node:stream/consumers'
import { after, before, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { hashOfFile, readManifest } from '../../scripts/files/manifest.ts'

const KILLS = 10

const folder = mkdtempSync(join(tmpdir(), 'deck-kills-'))
const out = join(folder, 'kit')
const page = join(folder, 'page.md')
let edits = 0
/** How long a run takes, in ms. */
let whole: number

before(async () => {
  const began = performance.now()
  const { status, stderr } = await run(edited(), out)
  whole = performance.now() - began
  assert.equal(status, 0, stderr)
  writeFileSync(join(out, 'CNAME'), 'mine')
})

after(() => rmSync(folder, { recursive: true, force: true }))

/** A page that has no kit yet. */
function edited(path = page): string {
  writeFileSync(path, `# Alpha\n\nBravo.\n\n## Charlie\n\nEdit ${++edits}.\n`)
  return path
}

/** Make a kit; after some time, if any, kill the process and all that it has started. */
async function run(path: string, to: string, kill?: number): Promise<{ status: number | null; stderr: string }> {
  const args = ['scripts/cli.js', path, '--out', to]
  const child = spawn(process.execPath, args, { detached: true, stdio: ['ignore', 'ignore', 'pipe'] })
  const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)))
  const said = text(child.stderr)
  if (kill !== undefined) {
    await Promise.race([sleep(kill), ended])
    try {
      process.kill(-(child.pid ?? 0), 'SIGKILL')
    } catch {
      // It was quicker.
    }
  }
  return { status: await ended, stderr: await said }
}

function assertWhole(kit: string): void {
  const { files } = readManifest(kit) ?? { files: {} }
  for (const name of ['index.html', 'slides.md', 'slides.pdf', 'handout.pdf', 'deck.html']) assert.ok(files[name], name)
  for (const [name, hash] of Object.entries(files)) assert.equal(hashOfFile(join(kit, name)), hash, name)
}

test(`after each of ${KILLS} kills at random moments, the good kit is whole, and the next run is fine`, async (context) => {
  for (let kill = 0; kill < KILLS; kill++) {
    const moment = Math.random() * whole
    const { status } = await run(edited(), out, moment)
    context.diagnostic(`killed after ${(moment / 1000).toFixed(1)} s: ${status === null ? 'was at work' : 'was done'}`)
    assertWhole(out)
  }
  const { status, stderr } = await run(edited(), out)
  assert.equal(status, 0, stderr)
  assertWhole(out)
  assert.match(readFileSync(join(out, 'slides.md'), 'utf8'), new RegExp(`Edit ${edits}\\.`))
  assert.equal(readFileSync(join(out, 'CNAME'), 'utf8'), 'mine')
  assert.deepEqual(
    readdirSync(out).filter((name) => name.startsWith('.')),
    ['.deck-output'],
  )
  assert.deepEqual(readdirSync(folder).toSorted(), ['kit', 'page.md'])
  assert.deepEqual(
    readdirSync('.').filter((name) => name.endsWith('~slides.md')),
    [],
  )
})

test('two runs at once on one folder: one waits and says so, both are fine', async () => {
  const both = await Promise.all([run(edited(), out), run(edited(join(folder, 'other.md')), out)])
  for (const { status, stderr } of both) assert.equal(status, 0, stderr)
  assert.equal(both.filter(({ stderr }) => stderr.includes('Waiting for another run')).length, 1)
  assertWhole(out)
  assert.ok(existsSync(join(out, 'CNAME')))
})

test('two runs at once on two folders do not wait', async () => {
  const folders = [join(folder, 'one'), join(folder, 'two')]
  const both = await Promise.all(folders.map((to, no) => run(edited(join(folder, `page-${no}.md`)), to)))
  for (const { status, stderr } of both) {
    assert.equal(status, 0, stderr)
    assert.doesNotMatch(stderr, /Waiting/)
  }
  folders.forEach(assertWhole)
})
