import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { commands } from '../../../scripts/cli/commands.ts'
import { configKeys } from '../../../scripts/cli/config/configKeys.ts'
import { readConfig } from '../../../scripts/cli/config/readConfig.ts'
import { SETTING_NAMES } from '../../../scripts/convert/read/deckSettings.ts'
import { type Ran, runCli } from '../../support/runCli.ts'

const ENGLISH = { LC_ALL: 'en_GB.UTF-8' }

function repository(remote: string): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'deck-init-')))
  for (const args of [
    ['init', '--quiet'],
    ['remote', 'add', 'origin', remote],
  ])
    assert.equal(spawnSync('git', args, { cwd: root }).status, 0)
  return root
}

/** All files of a folder but those of Git, with their content and time. */
function all(root: string): Array<[string, string, number]> {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => !name.startsWith('.git/') && statSync(join(root, name)).isFile())
    .toSorted()
    .map((name) => [name, readFileSync(join(root, name), 'utf8'), statSync(join(root, name)).mtimeMs])
}

const init = (cwd: string, ...args: string[]): Promise<Ran> => runCli(['init', ...args], { cwd, env: ENGLISH })

test('an empty repository gets all that talks need; a second run changes nothing, and says what is there', async () => {
  const root = repository('git@github.com:alpha/bravo.git')
  const { status, stdout, stderr } = await init(root)
  assert.equal(status, 0, stderr)
  const made = all(root)
  assert.deepEqual(
    made.map(([name]) => name),
    ['.github/workflows/talks.yml', 'diapos.config.yml', 'talk.md'],
  )
  for (const [name] of made) assert.ok(stdout.includes(`✓ ${name}: `), stdout)
  assert.match(stdout, /Add `site\/` to `\.gitignore`\./)
  const again = await init(root)
  assert.equal(again.status, 0, again.stderr)
  assert.deepEqual(all(root), made)
  assert.match(
    again.stdout,
    /· diapos\.config\.yml: settings, left as it is\n· \.github\/workflows\/talks\.yml: recipe, left as it is\n.*There is nothing to write/,
  )
})

test('what it wrote is understood: settings, page, and a bare call', async () => {
  const root = repository('git@gitlab.com:alpha/bravo.git')
  assert.equal((await init(root)).status, 0)
  const { status, stderr } = await runCli(['slides'], { cwd: root })
  assert.equal(status, 0, stderr)
  assert.equal(stderr, '')
  assert.match(readFileSync(join(root, 'site', 'slides.md'), 'utf8'), /My first talk/)
})

test('in a folder of a repository, settings go there and the recipe to the root', async () => {
  const root = repository('git@gitlab.com:alpha/bravo.git')
  mkdirSync(join(root, 'docs'))
  assert.equal((await init(root, 'docs')).status, 0)
  assert.deepEqual(
    all(root).map(([name]) => name),
    ['.gitlab-ci.yml', 'docs/diapos.config.yml', 'docs/talk.md'],
  )
  assert.match(readFileSync(join(root, '.gitlab-ci.yml'), 'utf8'), /--config docs\/diapos\.config\.yml --out site/)
})

test('the command that it names has the settings that are there, as a shell takes them', async () => {
  const root = repository('git@gitlab.com:alpha/bravo.git')
  mkdirSync(join(root, 'my docs', 'deep'), { recursive: true })
  writeFileSync(join(root, 'my docs', 'diapos.config.yaml'), 'pages: deep\n')
  for (const folder of ['my docs', 'my docs/deep']) {
    const { status, stdout, stderr } = await init(root, folder)
    assert.equal(status, 0, stderr)
    assert.match(stdout, /Make the talks: `.* --config "my docs\/diapos\.config\.yaml"`/)
  }
  assert.match(readFileSync(join(root, '.gitlab-ci.yml'), 'utf8'), /--config "my docs\/diapos\.config\.yaml" --out/)
  assert.match((await init(join(root, 'my docs'), 'deep')).stdout, /Make the talks: `[^"]*`/)
})

test('files of the user are left alone: a page, a broken settings file, a workflow that publishes', async () => {
  const root = repository('git@github.com:alpha/bravo.git')
  mkdirSync(join(root, '.github', 'workflows'), { recursive: true })
  for (const [name, content] of [
    ['diapos.config.yml', 'pagse: ['],
    ['.github/workflows/docs.yml', 'jobs: { a: { steps: [{ uses: actions/deploy-pages@v4 }] } }'],
    ['mine.md', '# Mine\n'],
  ] as const)
    writeFileSync(join(root, name), content)
  const before = all(root)
  const { status, stdout } = await init(root)
  assert.equal(status, 0)
  assert.deepEqual(all(root), before)
  assert.match(stdout, /would replace the site that `\.github\/workflows\/docs\.yml`/)
})

test('a folder of the user that is called as ours stays, and what is ignored need not be added', async () => {
  const root = repository('git@github.com:alpha/bravo.git')
  mkdirSync(join(root, 'site'))
  writeFileSync(join(root, 'site', 'index.html'), 'mine')
  writeFileSync(join(root, '.gitignore'), 'talks-site/\n')
  const { stdout } = await init(root)
  assert.match(readFileSync(join(root, 'diapos.config.yml'), 'utf8'), /^out: talks-site$/m)
  assert.doesNotMatch(stdout, /\.gitignore/)
})

test('a folder that cannot be written is told in one line', async () => {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'deck-init-')))
  writeFileSync(join(root, 'file'), '')
  const { status, stderr } = await init(root, join('file', 'talks'))
  assert.equal(status, 1)
  assert.match(stderr, /^Cannot write `[^`]+`: \w+/)
})

test('it is called without a page, as in a project that has none of its own', () => {
  assert.equal(commands.init.isAside, true)
})

test('the package has what init writes', () => {
  const { files } = JSON.parse(readFileSync('package.json', 'utf8')) as { files: string[] }
  for (const folder of ['hosting', 'templates']) assert.ok(files.includes(folder), folder)
})

for (const language of ['en', 'fr']) {
  const text = readFileSync(`templates/config.${language}.yml`, 'utf8')

  test(`the settings to begin with explain each key (${language})`, () => {
    const keys = [...text.matchAll(/^(?:# )?([\w-]+): /gm)].map(([, key]) => key)
    assert.deepEqual(keys.toSorted(), [...Object.keys(configKeys), ...SETTING_NAMES].toSorted())
  })

  test(`the settings to begin with are right with each of their keys switched on (${language})`, () => {
    const root = mkdtempSync(join(tmpdir(), 'deck-init-'))
    mkdirSync(join(root, 'static'))
    for (const name of ['talk.md', '_brand.yml']) writeFileSync(join(root, name), 'x')
    const { defaults } = readConfig(text.replaceAll(/^# (?=[\w-]+: )/gm, ''), join(root, 'diapos.config.yml'))
    assert.deepEqual(Object.keys(defaults).toSorted(), [...SETTING_NAMES].toSorted())
  })

  test(`the page to begin with has nothing to repair (${language})`, async () => {
    const out = join(mkdtempSync(join(tmpdir(), 'deck-init-')), 'slides.md')
    const { status, stderr } = await runCli(['slides', `templates/talk.${language}.md`, '-o', out])
    assert.deepEqual([status, stderr], [0, ''])
  })
}
