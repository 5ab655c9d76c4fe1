import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { after, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { needsStandIn, standIn } from '../../scripts/cli/standIn.ts'
import { temporaryFolder } from '../../scripts/system/temporaryFolder.ts'
import { NAMES } from '../support/names.ts'

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'deck-stand-in-')))

after(() => rmSync(folder, { recursive: true, force: true }))

/** A project in small. */
function project(name: string): string {
  const root = join(folder, name)
  for (const inside of [
    'components',
    join('scripts', 'cli'),
    'dist',
    '.git',
    join('node_modules', '@slidev', 'client'),
  ])
    mkdirSync(join(root, inside), { recursive: true })
  writeFileSync(join(root, 'components', 'Card.vue'), '<template>Card</template>')
  writeFileSync(join(root, 'slides.md'), '# Alpha')
  writeFileSync(join(root, 'package.json'), '{ "type": "module" }')
  writeFileSync(join(root, 'node_modules', '@slidev', 'client', 'main.ts'), '')
  writeFileSync(join(root, 'scripts', 'cli', 'stayInStandIn.js'), readFileSync('scripts/cli/stayInStandIn.js'))
  return root
}

test('a project whose path Vite takes for something else is built from a stand-in, all others where they are', () => {
  for (const name of ['plain', 'Fabrique à diapos', 'e\u0301té', 'مرحبا', 'a_b-c.d~1', '@scope'])
    assert.equal(needsStandIn(project(name)), false, name)
  for (const name of ['C#', 'what?', '50%20', '[a]', '{b}', '(c)', '!d', "it's", '$x', 'l&m', '🌱'])
    assert.equal(needsStandIn(project(name)), true, name)
})

for (const name of NAMES)
  test(`a project in ${JSON.stringify(name.slice(0, 20))} has a stand-in with a plain path`, () => {
    const root = project(name)
    const home = standIn(root, [folder]) ?? ''
    assert.equal(needsStandIn(home), false)
    assert.equal(readFileSync(join(home, 'components', 'Card.vue'), 'utf8'), '<template>Card</template>')
    assert.ok(existsSync(join(home, 'node_modules', '@slidev', 'client', 'main.ts')))
    assert.deepEqual(readdirSync(home).toSorted(), ['components', 'node_modules', 'package.json', 'scripts'])
    // It stays, and takes in what is new.
    mkdirSync(join(root, 'public'))
    assert.equal(standIn(root, [folder]), home)
    assert.ok(existsSync(join(home, 'public')))
  })

test('processes that run from a stand-in do not leave it', () => {
  const root = project('#leave')
  const home = standIn(root, [folder]) ?? ''
  const path = join(home, 'node_modules', '@slidev', 'client', 'main.ts')
  const program = `
    import { realpathSync, realpath } from 'node:fs'
    import { realpath as promised } from 'node:fs/promises'
    const path = ${JSON.stringify(path)}
    const called = await new Promise((resolve) => realpath(path, (_, real) => resolve(real)))
    const outside = ${JSON.stringify(join(root, 'slides.md'))}
    console.log(JSON.stringify([realpathSync(path), realpathSync.native(path), called, await promised(path)]))
    console.log(JSON.stringify(realpathSync(outside) === outside))
    try { realpathSync(path + 'none') } catch ({ code }) { console.log(code) }`
  const first = pathToFileURL(join(home, 'scripts', 'cli', 'stayInStandIn.js')).href
  const env = { ...process.env, NODE_PRESERVE_SYMLINKS: '1', NODE_PRESERVE_SYMLINKS_MAIN: '1' }
  const args = [`--import=${first}`, '--input-type=module', '--eval', program]
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', env })
  const [real, outside, code] = stdout.split('\n')
  assert.deepEqual(
    JSON.parse(real || '[]'),
    Array.from({ length: 4 }, () => path),
    stderr,
  )
  assert.equal(outside, 'true')
  assert.equal(code, 'ENOENT')
})

test('where no place has a plain path, there is no stand-in', () => {
  const root = project('#none')
  assert.equal(standIn(root, [root, join(folder, 'nowhere')]), undefined)
})

test('temporary files go where there is room for them', { skip: process.platform === 'win32' }, () => {
  const before = process.env['TMPDIR']
  try {
    writeFileSync(join(folder, 'file'), '')
    for (const none of [join(folder, 'nowhere'), join(folder, 'file'), '/dev/null']) {
      process.env['TMPDIR'] = none
      assert.equal(temporaryFolder([folder]), folder)
      assert.equal(temporaryFolder([]), none)
    }
    process.env['TMPDIR'] = join(folder, 'there')
    mkdirSync(join(folder, 'there'))
    assert.equal(temporaryFolder([folder]), join(folder, 'there'))
    assert.deepEqual(readdirSync(join(folder, 'there')), [])
  } finally {
    if (before === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = before
  }
})

test('a project below `node_modules` is refused in one line', () => {
  const root = join(folder, 'node_modules', 'deck')
  mkdirSync(join(root, 'scripts'), { recursive: true })
  writeFileSync(join(root, 'package.json'), '{ "type": "module" }')
  writeFileSync(join(root, 'scripts', 'cli.js'), readFileSync('scripts/cli.js'))
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'scripts', 'cli.js')], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'en_GB.UTF-8' },
  })
  assert.equal(status, 2)
  assert.match(stderr, /^Node runs no TypeScript below `node_modules`\. Move the project out of `[^`\n]+`\.\n$/)
})
