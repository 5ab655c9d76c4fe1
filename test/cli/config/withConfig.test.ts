import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { findConfig } from '../../../scripts/cli/config/findConfig.ts'
import { withConfig } from '../../../scripts/cli/config/withConfig.ts'
import { parseCall } from '../../../scripts/cli/options.ts'
import { pagesNamed } from '../../../scripts/cli/pagesNamed.ts'
import { pathsOf } from '../../../scripts/cli/pathsOf.ts'
import type { Report } from '../../../scripts/deck/conversion.ts'
import { runCli } from '../../support/runCli.ts'

/** A repository with these files. */
function repository(files: Record<string, string>): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'deck-config-')))
  for (const [name, content] of Object.entries({ '.git/HEAD': '', ...files })) {
    mkdirSync(dirname(join(root, name)), { recursive: true })
    writeFileSync(join(root, name), content)
  }
  return root
}

const PAGE = '# Alpha\n\n## Bravo\n\nCharlie delta echo foxtrot.\n'
const FILES = { 'talks/a.md': PAGE, 'talks/deep/b.md': PAGE, 'other.md': PAGE }

test('the settings are looked for upwards, up to the root of the repository or the folder of the user', () => {
  const root = repository({
    'diapos.config.yml': '',
    'in/.git': 'gitdir: x',
    'in/talks/a.md': PAGE,
    'b/c/diapos.config.yaml': '',
    'b/c/d/e.md': '',
  })
  assert.equal(findConfig(join(root, 'b')), join(root, 'diapos.config.yml'))
  assert.equal(findConfig(join(root, 'b', 'c', 'd')), join(root, 'b', 'c', 'diapos.config.yaml'))
  assert.equal(findConfig(join(root, 'in', 'talks')), undefined)
  assert.equal(findConfig(join(root, 'b'), join(root, 'b')), undefined)
})

test('a call without a page makes those of the settings; one with a page makes that, at its usual place', async () => {
  const root = repository({
    ...FILES,
    'diapos.config.yml': 'pages: [talks/deep/b.md, talks/a.md]\nout: site\nsite-url: https://example.org/t\n',
  })
  const folder = process.cwd()
  process.chdir(root)
  try {
    const bare = await withConfig(parseCall([]))
    assert.deepEqual(pagesNamed(bare), {
      pages: [join(root, 'talks/deep/b.md'), join(root, 'talks/a.md')],
      folder: join(root, 'talks'),
    })
    assert.equal(pathsOf(bare).folder, join(root, 'site'))
    const named = await withConfig(parseCall(['talks/a.md']))
    assert.equal(named.out, undefined)
    assert.equal(named.siteUrl, 'https://example.org/t/')
    assert.equal((await withConfig(parseCall(['--out', 'x', '--site-url', 'https://example.com']))).out, 'x')
    assert.equal((await withConfig(parseCall(['--site-url', 'https://example.com']))).siteUrl, 'https://example.com/')
  } finally {
    process.chdir(folder)
  }
})

test('the only page of the settings goes to their folder, named or not', async () => {
  const root = repository({ ...FILES, 'diapos.config.yml': 'pages: other.md\nout: site\n' })
  for (const args of [[join(root, 'other.md')], ['--config', join(root, 'diapos.config.yml')]]) {
    const call = await withConfig(parseCall(args))
    assert.equal(pagesNamed(call), undefined)
    assert.deepEqual(pathsOf(call), {
      page: join(root, 'other.md'),
      folder: join(root, 'site'),
      slides: join(root, 'site', 'slides.md'),
      isDefault: false,
    })
  }
})

test('where pages are named, those of the settings may be gone', async () => {
  const root = repository({ ...FILES, 'diapos.config.yml': 'pages: gone.md\nout: site\n' })
  const { status, stderr } = await runCli(['slides', 'other.md'], { cwd: root })
  assert.equal(status, 0, stderr)
  assert.equal(stderr, '')
  const bare = await runCli(['slides'], { cwd: root })
  assert.equal(bare.status, 2)
  assert.match(
    bare.stderr,
    /no page at `gone\.md`\. Write the name of your page here\. In this folder, there is: `other\.md`/,
  )
})

test('the doctor looks at all else where pages of the settings are gone', async () => {
  const root = repository({ 'diapos.config.yml': 'pages: gone.md\n' })
  const { stdout, stderr } = await runCli(['doctor'], { cwd: root })
  assert.match(stdout, /Node: v\d/)
  assert.doesNotMatch(stderr, /gone/)
})

test('`slides` goes into the folder of the settings', async () => {
  const root = repository({ ...FILES, 'diapos.config.yml': 'pages: other.md\nout: site\n' })
  const { status, stderr } = await runCli(['slides'], { cwd: root })
  assert.equal(status, 0, stderr)
  assert.match(readFileSync(join(root, 'site', 'slides.md'), 'utf8'), /Charlie/)
})

test('a command that takes one page takes the only one of a folder, and asks which of several', async () => {
  const root = repository({
    ...FILES,
    'diapos.config.yml': 'pages: talks/deep\n',
    'many/diapos.config.yml': 'pages: ../talks\n',
  })
  assert.equal((await runCli(['slides'], { cwd: root })).status, 0)
  const { status, stderr } = await runCli(['slides'], { cwd: join(root, 'many') })
  assert.equal(status, 2)
  assert.match(stderr, /takes one page, and `diapos\.config\.yml` names 2\. Name one of them: `\.\.\/talks\/a\.md`/)
})

test('a switch of the settings can be turned off', async () => {
  const root = repository({ ...FILES, 'diapos.config.yml': 'strict: true\n' })
  const page = join(root, 'other.md')
  assert.equal((await withConfig(parseCall([page]))).strict, true)
  assert.equal((await withConfig(parseCall([page, '--no-strict']))).strict, false)
})

test('what a page says of itself goes before the settings', async () => {
  const settings = 'licence: CC0\npresenter: Alpha Bravo\nminutes: 33\n'
  const root = repository({
    'diapos.config.yml': settings,
    'a.md': PAGE,
    'b.md': `---\nlicense: MIT\ndeck:\n  minutes: 5\n---\n\n${PAGE}`,
    'c.md': `---\ntitle: x\ndeck:\n  licence: CC-BY\n---\n\n${PAGE}`,
  })
  const slides = async (name: string): Promise<string> => {
    const { status, stderr } = await runCli(['slides', `${name}.md`, '-o', `${name}-slides.md`], { cwd: root })
    assert.equal(status, 0, stderr)
    return readFileSync(join(root, `${name}-slides.md`), 'utf8')
  }
  const [a, b, c] = [await slides('a'), await slides('b'), await slides('c')]
  assert.match(a, /CC0/)
  assert.match(a, /Alpha Bravo/)
  assert.match(a, /33/)
  assert.doesNotMatch(b, /CC0|33/)
  assert.match(b, /MIT/)
  assert.match(b, /Alpha Bravo/)
  assert.match(c, /CC-BY/)
  assert.doesNotMatch(c, /CC0/)
})

test('settings that are wrong stop the run, on their lines in each format', async () => {
  const root = repository({ ...FILES, 'sub/diapos.config.yml': 'pagse: x\nstrict: 3\n' })
  const { status, stdout, stderr } = await runCli(['slides', '--format', 'github'], { cwd: join(root, 'sub') })
  assert.equal(status, 2)
  assert.match(
    stderr,
    /^diapos\.config\.yml:1:1 Unknown key `pagse`\. Did you mean `pages`\?.*\ndiapos\.config\.yml:2:9 /,
  )
  assert.match(stdout, /^::error file=sub\/diapos\.config\.yml,line=1,col=1,title=config::Unknown key/m)
  assert.match(stdout, /^::error file=sub\/diapos\.config\.yml,line=2,col=9,title=config::/m)
})

test('a settings file that is named and not there is wrong usage', async () => {
  const { status, stderr } = await runCli(['slides', '--config', 'nope.yml'])
  assert.equal(status, 2)
  assert.match(stderr, /The settings file `nope\.yml` is not there\./)
})

test('help, version and the page of the project need no settings', async () => {
  const { stdout } = await runCli(['slides', '--json', '-o', join(repository({}), 'slides.md')])
  assert.match((JSON.parse(stdout) as Report).source, /commun_numerique/)
})
