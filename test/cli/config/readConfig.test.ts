import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { readConfig } from '../../../scripts/cli/config/readConfig.ts'
import { UserError } from '../../../scripts/system/userError.ts'

const root = mkdtempSync(join(tmpdir(), 'deck-config-'))
const path = join(root, 'diapos.config.yml')
mkdirSync(join(root, 'talks', 'more'), { recursive: true })
mkdirSync(join(root, 'img'))
for (const name of ['a.md', 'talks/b.md', 'talks/more/c.md', 'talks/no.txt', '_brand.yml'])
  writeFileSync(join(root, name), 'x')

/** Line, column and text of all that is wrong with a file. */
function wrong(text: string): string[] {
  try {
    readConfig(text, path)
    return []
  } catch (error) {
    assert.ok(error instanceof UserError && error.exitCode === 2, String(error))
    assert.ok(error.told.id === 'settings' && error.told.path === path)
    const lines = error.message.split('\n')
    // What is told in text has the same places.
    error.told.problems.forEach(({ line, column }, index) =>
      assert.match(lines[index] ?? '', new RegExp(`diapos\\.config\\.yml:${line}:${column} `)),
    )
    return lines.map((line) => /diapos\.config\.yml:(\d+:\d+ .*)$/.exec(line)?.[1] ?? line)
  }
}

test('all keys are read, and their paths are told from the file', () => {
  const text = `pages: talks
out: ../site
static: img
site-url: https://example.org/talks
brand: _brand.yml
strict: true
density: brief
minutes: 20
colours: "#136a54"
event: 2026
presenter: Alpha
licence: CC-BY 4.0
follow: true
`
  assert.deepEqual(readConfig(text, path), {
    path,
    pages: [join(root, 'talks')],
    out: join(root, '..', 'site'),
    static: join(root, 'img'),
    siteUrl: 'https://example.org/talks/',
    brand: join(root, '_brand.yml'),
    strict: true,
    defaults: {
      density: 'brief',
      minutes: 20,
      colours: ['#136a54'],
      event: '2026',
      presenter: 'Alpha',
      licence: 'CC-BY 4.0',
      follow: true,
    },
  })
})

test('pages are a path, a list of paths and folders, or patterns, each page once', () => {
  const pages = (value: string): string[] =>
    (readConfig(`pages: ${value}\n`, path).pages ?? []).map((page) => page.slice(root.length + 1))
  assert.deepEqual(pages('a.md'), ['a.md'])
  assert.deepEqual(pages('[talks, a.md, talks/b.md]'), ['talks/b.md', 'talks/more/c.md', 'a.md'])
  assert.deepEqual(pages('"talks/**/*"'), ['talks/b.md', 'talks/more/c.md'])
  assert.deepEqual(pages('"{a,z}.md"'), ['a.md'])
})

test('a file that says nothing is fine: empty, comments alone, keys without values', () => {
  for (const text of ['', '# pages: talks\n', 'pages:\ndensity:\n', '---\n'])
    assert.deepEqual(readConfig(text, path), { path, defaults: {} })
})

for (const [what, text, ...expected] of [
  [
    'a slip in a key',
    'out: x\npagse: talks\n',
    /^2:1 Unknown key `pagse`\. Did you mean `pages`\? Known keys: `pages`, .*`follow`\.$/,
  ],
  [
    'a key as it is called in code',
    'siteUrl: https://example.org\n',
    /^1:1 Unknown key `siteUrl`\. Did you mean `site-url`\?/,
  ],
  ['an unknown key without a value', 'pagse:\n', /^1:1 Unknown key/],
  ['a key like none', 'zzzzzzzz: 1\n', /^1:1 Unknown key `zzzzzzzz`\. Known keys/],
  [
    'keys below `deck`',
    'deck:\n  density: brief\n',
    /^1:1 Unknown key `deck`\. Write what stands below it on the first level/,
  ],
  [
    'several faults at once',
    'strict: maybe\n\nminutes: 0\n',
    /^1:9 `strict`: write `true` or `false`\.$/,
    /^3:1 `minutes`: write a number of minutes, 1 to 600\.$/,
  ],
  ['a value of `deck:` that is none', 'density: short\n', /^1:1 `density`: write one of `full`, `normal`, `brief`\.$/],
  [
    'pages that are not there',
    'pages: [a.md, nope.md]\n',
    /^1:8 `pages`: there is no page at `nope\.md`\. Write the name of your page here\. In this folder, there is: `a\.md`, `talks\/b\.md`, `talks\/more\/c\.md`\.$/,
  ],
  ['a pattern that finds nothing', 'pages: "x/*.md"\n', /^1:8 `pages`: there is no page at `x\/\*\.md`\. Write/],
  ['a folder without pages', 'pages: img\n', /^1:8 `pages`: there is no page in `img`/],
  ['pages that are no paths', 'pages: 3\n', /^1:8 `pages`: write a path/],
  ['no pages', 'pages: []\n', /^1:8 `pages`: write a path/],
  ['a folder of pictures that is none', 'static: a.md\n', /^1:9 `static`: `a\.md` is not a folder\.$/],
  ['an address that is none', 'site-url: talks\n', /^1:11 `site-url`: write a web address/],
  ['a brand that is not there', 'brand: b.yml\n', /^1:8 `brand`: there is no file `b\.yml`\.$/],
  ['a list', '- pages\n', /^1:1 This file has no keys/],
  ['a text', 'talks\n', /^1:1 This file has no keys/],
  ['no YAML', 'pages: [a.md\nout: x\n', /^2:1 This file cannot be read: a bracket, brace or quote is not closed/],
  ['a key twice', 'out: a\nout: b\n', /^2:1 This file cannot be read: this key is given twice\. Remove one/],
  ['a key that is indented', 'pages: a.md\n out: b\nlang: fr\n', /^2:1 .*: this line does not begin where it should/],
  ['a first key that is indented', ' pages: a.md\nout: b\n', /^2:1 .*: this line does not begin where it should/],
  ['an item that is indented otherwise', 'pages:\n  - a.md\n b.md\n', /^3:1 .*: this line does not begin/],
  ['a key without a blank', 'out: b\npages:a.md\n', /^2:1 .*: a space is missing behind the colon\. Write `pages: …`/],
  ['a first key without a blank', 'pages:a.md\nout: b\n', /^1:1 .*: a space is missing behind the colon/],
  ['a tab', 'pages:\n\t- a.md\n', /^2:1 .*: this line begins with a tab/],
  ['a colon in a value', 'event: Where: when\n', /^1:8 .*: this value has a colon in it/],
  ['a quote that is not closed', 'event: "abc\nout: b\n', /^3:1 .*: a bracket, brace or quote is not closed/],
  ['a line without a colon', 'pages: a.md\nout\nlang: fr\n', /^2:1 .*: this line is not `key: value`/],
  ['a sign that YAML keeps', 'event: @x\n', /^1:8 .*: this line is not `key: value`/],
] as const) {
  test(`${what}: said with its place`, () => {
    const found = wrong(text)
    assert.equal(found.length, expected.length, found.join('\n'))
    expected.forEach((pattern, index) => assert.match(found[index] ?? '', pattern))
  })
}
