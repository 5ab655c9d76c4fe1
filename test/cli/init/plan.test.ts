import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { english } from '../../../scripts/locales/texts/english.ts'
import { worded } from '../../../scripts/locales/texts/told.ts'
import { parse as parseToml } from 'smol-toml'
import { parse } from 'yaml'
import { forgeOf } from '../../../scripts/cli/init/forge.ts'
import { type Facts, plan } from '../../../scripts/cli/init/plan.ts'
import { talkPages } from '../../../scripts/cli/init/talkPages.ts'

const EMPTY: Facts = { folder: '', language: 'en', pages: [], textOf: () => undefined, isTaken: () => false }
const read = (kind: string, name: string): string => readFileSync(`${kind}/${name}`, 'utf8')
const names = (facts: Partial<Facts>): string[] => plan({ ...EMPTY, ...facts }, read).files.map(({ path }) => path)
const contentOf = (facts: Partial<Facts>, end: string): string =>
  plan({ ...EMPTY, ...facts }, read).files.find(({ path }) => path.endsWith(end))?.content ?? ''
const hints = (facts: Partial<Facts>): string =>
  plan({ ...EMPTY, ...facts }, read)
    .hints.map((hint) => worded(english.init.hints, hint))
    .join('\n')
const page = (name: string, text = '# x\n'): { name: string; text: string } => ({ name, text })

test('an empty folder gets a page and settings, in the language of its user', () => {
  assert.deepEqual(names({}), ['talk.md', 'diapos.config.yml'])
  assert.deepEqual(names({ language: 'fr' }), ['expose.md', 'diapos.config.yml'])
  assert.deepEqual(parse(contentOf({ language: 'fr' }, 'config.yml')), { pages: 'expose.md', out: 'site', lang: 'fr' })
  assert.deepEqual(names({ folder: 'docs/talks' }), ['docs/talks/talk.md', 'docs/talks/diapos.config.yml'])
})

test('with pages there is none to begin with, and the settings name them', () => {
  assert.deepEqual(names({ pages: [page('a b.md')] }), ['diapos.config.yml'])
  assert.deepEqual(parse(contentOf({ pages: [page('#1: a.md')] }, '.yml')), { pages: '#1: a.md', out: 'site' })
  assert.deepEqual(parse(contentOf({ pages: [page('a.md'), page('b.md')] }, '.yml')), {
    pages: ['a.md', 'b.md'],
    out: 'site',
  })
})

test('of many pages, those are meant that say so: by `deck:`, or by the name of their folder', () => {
  const many = Array.from({ length: 20 }, (_, index) => page(`docs/${index}.md`))
  assert.deepEqual(talkPages([...many, page('docs/x.mdx', '---\ntitle: x\ndeck:\n  minutes: 3\n---\n')]), {
    pages: 'docs/x.mdx',
    isPart: false,
  })
  assert.deepEqual(talkPages([...many, page('docs/y.md', 'deck: no\n')]), { pages: 'docs/0.md', isPart: true })
  assert.deepEqual(talkPages([...many, page('talks/a.md'), page('talks/b.md')]), { pages: 'talks/', isPart: false })
  assert.match(hints({ pages: many }), /Nothing tells which of the pages are talks/)
  assert.equal(talkPages([page('README.md'), page('sub/LICENCE.md'), page('diapos/x.md')]), undefined)
})

test('what tells the forge: a file of it, else the address of the repository', () => {
  const of = (files: string[], ...remotes: string[]): unknown => forgeOf((path) => files.includes(path), remotes)
  assert.equal(of([], 'git@github.com:alpha/gitlab-tools.git'), 'github')
  assert.equal(of([], 'https://gitlab.example.org/alpha/github.git'), 'gitlab')
  assert.equal(of([], 'ssh://git@gitlab.com/alpha/bravo.git'), 'gitlab')
  assert.equal(of(['netlify.toml'], 'git@github.com:alpha/bravo.git'), 'netlify')
  assert.equal(of(['.gitlab-ci.yml'], 'git@github.com:alpha/bravo.git'), 'gitlab')
  assert.equal(of(['.github']), 'github')
  assert.equal(of([], 'git@codeberg.org:alpha/bravo.git'), undefined)
  assert.match(hints({}), /No forge was found/)
})

test('each forge gets its recipe, without the words for those who copy it', () => {
  assert.deepEqual(names({ forge: 'github' }).at(-1), '.github/workflows/talks.yml')
  assert.deepEqual(names({ forge: 'gitlab' }).at(-1), '.gitlab-ci.yml')
  assert.deepEqual(names({ forge: 'netlify' }).at(-1), 'netlify.toml')
  assert.match(contentOf({ forge: 'github' }, 'talks.yml'), /^name: Talks\n/)
  assert.match(hints({ forge: 'github' }), /GitHub Actions as the source of Pages/)
})

test('settings in a folder, and a name of the output that is taken, are in the recipe too', () => {
  const facts = { folder: 'my docs', isTaken: (name: string) => name === 'site' }
  assert.equal((parse(contentOf(facts, 'config.yml')) as { out: string }).out, 'talks-site')
  const github = contentOf({ ...facts, forge: 'github' }, 'talks.yml')
  assert.match(github, /npx --yes fabrique-a-diapos@[\d.]+ --config "my docs\/diapos\.config\.yml" --out talks-site /)
  assert.match(github, /upload-pages-artifact@v\d\n {8}with:\n {10}path: talks-site\n/)
  const gitlab = parse(contentOf({ ...facts, forge: 'gitlab' }, 'ci.yml')) as Record<
    string,
    { artifacts: { paths: string[] }; pages?: { publish: string } }
  >
  assert.deepEqual(
    [gitlab['talks']?.artifacts.paths, gitlab['pages']?.artifacts.paths, gitlab['pages']?.pages?.publish],
    [['talks-site/'], ['talks-site/'], 'talks-site'],
  )
  const { build } = parseToml(contentOf({ ...facts, forge: 'netlify' }, '.toml')) as {
    build: { command: string; publish: string }
  }
  assert.match(build.command, /--config "my docs\/diapos\.config\.yml" --out talks-site --site-url "\$URL\/"$/)
  assert.equal(build.publish, 'talks-site')
  assert.doesNotMatch(
    [github, build.command, contentOf({ ...facts, forge: 'gitlab' }, 'ci.yml')].join('\n'),
    /(?<!talks-)\bsite\b(?!-url)/,
  )
})

test('what is there stays, and what only its user can add is said', () => {
  const there = plan(
    {
      ...EMPTY,
      config: 'diapos.config.yml',
      pages: [page('a.md')],
      forge: 'gitlab',
      textOf: () => 'test:\n  script: make\n',
    },
    read,
  )
  assert.deepEqual(there.files, [])
  assert.deepEqual(
    there.there.map(({ path }) => path),
    ['diapos.config.yml', '.gitlab-ci.yml'],
  )
  assert.match(
    there.hints.map((hint) => worded(english.init.hints, hint)).join(),
    /`\.gitlab-ci\.yml` makes no talks\. Add to it: `npx --yes fabrique-a-diapos@[\d.]+ --out site`\./,
  )
  assert.deepEqual(
    plan({ ...EMPTY, config: 'x', forge: 'gitlab', textOf: () => 'npx fabrique-a-diapos' }, read).hints,
    [],
  )
})

test('a repository that publishes a site already gets no recipe that would replace it', () => {
  const facts = { forge: 'github', publishes: '.github/workflows/docs.yml' } as const
  assert.ok(!names(facts).some((path) => path.startsWith('.github')))
  assert.match(hints(facts), /would replace the site that `\.github\/workflows\/docs\.yml` publishes\. Add to it: `npx/)
})
