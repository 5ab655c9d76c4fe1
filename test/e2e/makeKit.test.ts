import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { after, before, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { KitError, makeKit } from '../../scripts/api/index.ts'

let folder: string
/** A page with a slide that has the title of the one before: advice. */
const page = resolve('content/how-it-works.md')
let out: string

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'deck-api-'))
  out = join(folder, 'kit')
})
after(() => rm(folder, { recursive: true, force: true }))

test('a kit is made without a word on any stream, and says what it holds', async () => {
  const script = join(folder, 'make.mjs')
  const api = pathToFileURL(resolve('scripts/api/index.ts')).href
  writeFileSync(
    script,
    `import { makeKit } from ${JSON.stringify(api)}
    const steps = []
    const kit = await makeKit(${JSON.stringify(page)}, { out: 'kit', siteUrl: 'https://example.org/talk', onProgress: ({ name }) => steps.push(name) })
    process.send({ kit, steps })`,
  )
  const child = spawn(process.execPath, [script], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] })
  const [[told], stdout, stderr] = await Promise.all([
    once(child, 'message') as Promise<[{ kit: Awaited<ReturnType<typeof makeKit>>; steps: string[] }]>,
    text(child.stdout!),
    text(child.stderr!),
  ])
  assert.equal(stdout + stderr, '')
  assert.equal(told.kit.state, 'made')
  assert.equal(told.kit.folder, out)
  const names = told.kit.outputs.map(({ name }) => name)
  assert.deepEqual(
    ['slides.md', 'index.html', 'slides.pdf', 'handout.pdf', 'deck.html', 'social-card.png'].filter(
      (name) => !names.includes(name) || !existsSync(join(out, name)),
    ),
    [],
  )
  assert.ok(told.steps.includes('check'))
  const [fault] = told.kit.faults
  assert.deepEqual([fault?.check, fault?.severity], ['titles', 'advice'])
  assert.ok(readFileSync(page, 'utf8').split('\n')[(fault?.line ?? 0) - 1])
})

test('no file of a kit tells where it was made', () => {
  const places = [resolve('.'), folder, homedir()].map((place) => JSON.stringify(join(place, '/')).slice(1, -1))
  for (const { parentPath, name } of readdirSync(out, { recursive: true, withFileTypes: true })) {
    if (!/\.(?:html|js|css|json|md|txt)$/.test(name)) continue
    const text = readFileSync(join(parentPath, name), 'utf8')
    for (const place of places) assert.ok(!text.includes(place), `${name} names ${place}`)
  }
})

test('the same kit again is left as it is; strict, its advice is an error that holds it', async () => {
  const options = { out, siteUrl: 'https://example.org/talk' }
  // Other tests may write to the project meanwhile: what it is made with is the same for two runs of one process.
  await makeKit(page, options)
  assert.equal((await makeKit(page, options)).state, 'unchanged')
  await assert.rejects(makeKit(page, { ...options, strict: true }), (error) => {
    assert.ok(error instanceof KitError)
    assert.equal(error.kit.folder, out)
    assert.match(error.message, /piece.? of advice/)
    return true
  })
})

test('a kit wears the brand that is named, and what is said of it has its path', async () => {
  const brand = join(folder, '_brand.yml')
  writeFileSync(brand, 'color:\n  primary: "#123abc"\nalpha: bravo\n')
  const kit = await makeKit(page, { out: join(folder, 'worn'), outputs: [], brand })
  assert.match(readFileSync(join(folder, 'worn/index.html'), 'utf8'), /#123abc/i)
  const [last] = kit.messages.slice(-1)
  assert.equal(resolve(last?.path ?? ''), brand)
  assert.deepEqual([last?.line, last?.ruleId], [3, 'brand-key'])
  const plain = await makeKit(page, { out: join(folder, 'plain'), outputs: [], brand: 'none' })
  assert.doesNotMatch(readFileSync(join(folder, 'plain/index.html'), 'utf8'), /#123abc/i)
  assert.ok(plain.messages.every(({ path }) => path === undefined))
})
