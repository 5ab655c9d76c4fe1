import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { WEIGHTS } from '../../scripts/convert/arrange/weights.ts'
import type { Report } from '../../scripts/deck/conversion.ts'
import { type Ran, runCli } from '../support/runCli.ts'

const temporary = mkdtempSync(join(tmpdir(), 'deck-cli-'))

const deck = (...args: string[]): Promise<Ran> => runCli(args)

function page(name: string, content: string | Uint8Array): string {
  const path = join(temporary, name)
  writeFileSync(path, content)
  return path
}

test('prints its help', async () => {
  const { status, stdout, stderr } = await deck('--help')
  assert.ok(stdout.split('\n').every(({ length }) => length <= 100))
  assert.equal(stdout, readFileSync('test/cli/help.txt', 'utf8'))
  assert.equal(stderr, '')
  assert.equal(status, 0)
})

test('as a program of its own, it leaves with the exit code of the command', () => {
  const run = (...args: string[]): number | null => spawnSync(process.execPath, ['scripts/cli.js', ...args]).status
  assert.deepEqual([run('--help'), run('slides', join(temporary, 'none.md'), '-o', join(temporary, 'none'))], [0, 1])
})

test('a target that is refused is refused before the converter, Vite or Playwright are read', () => {
  const hook = `import { registerHooks } from 'node:module'
    registerHooks({ load: (url, context, next) => (console.log(url), next(url, context)) })`
  const args = ['--import', `data:text/javascript,${encodeURIComponent(hook)}`, 'scripts/cli.js']
  const target = page('mine.txt', 'mine')
  for (const command of ['slides', 'site']) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [...args, command, '--out', target], {
      encoding: 'utf8',
    })
    assert.equal(status, 2, stderr)
    assert.match(stdout, /scripts\/cli\/main\.ts|deck-program\/\w+\/main\.js/)
    assert.doesNotMatch(
      stdout,
      /scripts\/convert\/|\/convertPage-|node_modules\/(?:vite|playwright|@slidev|mdast|micromark)/,
    )
  }
})

test('a Node that is too old is told of, not shown its stack', () => {
  const older = 'data:text/javascript,Object.defineProperty(process,"versions",{value:{node:"20.20.2"}})'
  for (const [locale, said] of [
    ['en_GB.UTF-8', /^Node 22\.18 or later is required; this is 20\.20\.2\. .*npm run deck/],
    ['fr_FR.UTF-8', /^Il faut Node 22\.18 ou plus récent\u202F; ici, c’est 20\.20\.2\. .*npm run deck/],
  ] as const) {
    const env = { ...process.env, LC_ALL: locale }
    const { status, stderr } = spawnSync(process.execPath, ['--import', older, 'scripts/cli.js'], {
      encoding: 'utf8',
      env,
    })
    assert.equal(status, 2)
    assert.match(stderr, said)
    assert.doesNotMatch(stderr, /\n {4}at /)
  }
})

for (const [what, ...args] of [
  ['an unknown option', '--ouput', 'x'],
  ['an unknown command', 'hanoud'],
  ['a second page', 'slides', 'a.md', 'b.md'],
  ['an address that is none', '--site-url', 'talks'],
  ['a port that is none', 'dev', '--port', 'high'],
  ['a report of a whole kit', 'content/how-it-works.md', '--json'],
  ['a report of the doctor', 'doctor', '--json'],
  ['a port where nothing is served', 'slides', 'content/how-it-works.md', '--port', '3030'],
  ['reasons for slides where none are told', 'check', 'content/how-it-works.md', '--explain'],
  ['a host where nothing is served', 'site', 'content/how-it-works.md', '--host'],
  ['two folders to begin in', 'init', 'a', 'b'],
] as const) {
  test(`refuses ${what} as wrong usage`, async () => {
    const { status, stdout, stderr } = await deck(...args)
    assert.equal(status, 2)
    assert.equal(stdout, '')
    assert.match(stderr, /--help/)
    assert.doesNotMatch(stderr, /\n {4}at /)
  })
}

test('a long option after one dash is no bundle of short ones', async () => {
  const { status, stderr } = await deck('slides', 'content/how-it-works.md', '-out', join(temporary, 'dash'))
  assert.equal(status, 2)
  assert.match(stderr, /^There is no option `-out`\. Did you mean `--out`\?/)
  assert.match((await deck('slides', '-no-strict')).stderr, /Did you mean `--no-strict`\?/)
  assert.match((await deck('slides', '-site-url=talks')).stderr, /Did you mean `--site-url`\?/)
})

for (const [what, path, expected] of [
  ['a missing file', join(temporary, 'none.md'), /No page found at `.*none\.md`/],
  ['a folder', temporary, /` is a folder\. Pass a Markdown file/],
  ['an empty file', page('empty.md', ''), /This page has no text/],
  ['front matter alone', page('matter.md', '---\ntitle: x\n---\n'), /This page has no text/],
  ['invalid YAML', page('yaml.md', '---\na:\n  - b: c\n d: e\n---\n\n# x\n'), /4:1 .*front matter cannot be read/],
  ['a NUL byte', page('nul.md', 'alpha\nbra\0vo\n'), /2:4 .*contains a NUL byte/],
  ['UTF-16', page('utf-16.md', Buffer.from('\uFEFF# Alpha\n', 'utf16le')), /1:1 .*not UTF-8 text. Save it as UTF-8/],
  ['bytes that are not UTF-8', page('latin.md', Uint8Array.of(97, 10, 98, 233, 99)), /2:2 .*not UTF-8/],
] as const) {
  test(`refuses ${what}, and leaves the old output alone`, async () => {
    const output = join(temporary, 'old.md')
    assert.equal((await deck('slides', page('good.md', '# Alpha\n'), '-o', output)).status, 0)
    const old = readFileSync(output, 'utf8')
    const { status, stdout, stderr } = await deck('slides', path, '-o', output)
    assert.equal(status, 1)
    assert.equal(stdout, '')
    assert.match(stderr, expected)
    assert.doesNotMatch(stderr, /\n {4}at /)
    assert.equal(readFileSync(output, 'utf8'), old)
  })
}

test('what is no Markdown by its name is no page', async () => {
  for (const name of ['logo.svg', 'page.txt', 'page']) {
    const { status, stderr } = await deck('slides', page(name, '# Alpha\n'), '-o', join(temporary, 'none.md'))
    assert.equal(status, 2)
    assert.match(
      stderr,
      /` is no Markdown file: its name ends in none of `\.md`, `\.mdx`, `\.markdown`\. If it has your text, copy that into a `\.md` file\.\n$/,
    )
  }
  for (const name of ['a.markdown', 'b.MD', 'c.mdx'])
    assert.equal((await deck('slides', page(name, '# Alpha\n'), '-o', join(temporary, 'named.md'))).status, 0, name)
})

test('what is named as a folder is told of as one', async () => {
  for (const args of [[], ['slides']]) {
    const { status, stderr } = await deck(...args, join(temporary, 'nofolder/'))
    assert.equal(status, 1)
    assert.match(stderr, /^No folder found at `.*nofolder\/`\. Check its name/)
  }
})

test('a page that is not there may be another one', async () => {
  page('expose.md', '# Alpha\n')
  for (const name of ['expsoe.md', 'expose.m', 'exposé.md', 'exposes.md']) {
    const { status, stderr } = await deck('slides', join(temporary, name), '-o', join(temporary, 'none.md'))
    assert.equal(status, 1)
    assert.match(stderr, /No page found at `.*`\. Did you mean `.*expose\.md`\?/)
  }
})

test('refuses a folder of pictures that is none', async () => {
  for (const folder of [join(temporary, 'nope'), page('picture.png', ''), join(page('picture.png', ''), 'nope')]) {
    const { status, stdout, stderr } = await deck('slides', page('static.md', '# x\n'), '--static', folder)
    assert.equal(status, 2)
    assert.equal(stdout, '')
    assert.match(stderr, /^`[^`]+` is not a folder\. Pass the folder of your pictures to `--static`\.\n$/)
  }
})

test('says what cannot be written', async () => {
  const { status, stderr } = await deck('slides', '-o', join(page('file', ''), 'x.md'))
  assert.equal(status, 1)
  assert.match(stderr, /Cannot write `[^`]+x\.md`: \w+: [a-z ]+$/m)
  assert.doesNotMatch(stderr, /\n {4}at /)
})

test('a folder that is there gets the deck', async () => {
  const folder = join(temporary, 'folder')
  mkdirSync(folder)
  const { status, stderr } = await deck('slides', '-o', folder)
  assert.equal(status, 0, stderr)
  assert.match(readFileSync(join(folder, 'slides.md'), 'utf8'), /^---\n/)
})

test('the doctor says what there is', async () => {
  const { status, stdout } = await deck('doctor')
  assert.match(stdout, /✓ Node: v\d/)
  assert.match(stdout, /✓ browser: \d/)
  assert.equal(status, 0)
})

test('the doctor marks a brand that is not worn as it is, and says what is not used', async () => {
  const own = join(temporary, 'branded')
  mkdirSync(own)
  const page = join(own, 'page.md')
  writeFileSync(page, '# Alpha\n')
  const report = async (brand: string): Promise<string> => {
    writeFileSync(join(own, '_brand.yml'), brand)
    return (await deck('doctor', page)).stdout
  }
  assert.match(await report('color: { primary: "#f4b942" }'), /^✓ brand: .*_brand\.yml$/m)
  assert.match(
    await report('meta: { name: "Alpha }'),
    /^! brand: [^]*Nothing of this file is used: a bracket, brace or quote is not closed/m,
  )
  const stdout = await report(
    'meta: { name: Alpha }\nlogo: a.svg\ntypography:\n  fonts: [{ family: B, files: [b.ttf] }]\n  base: B\n',
  )
  assert.match(stdout, /^! brand: .*_brand\.yml$/m)
  assert.match(stdout, /^ {2}name +\S+:1 +Alpha$/m)
  for (const [what, value] of [
    ['logo', 'a\\.svg'],
    ['font of text', 'B'],
    ['font of titles', 'B'],
    ['font file', 'b\\.ttf'],
  ])
    assert.match(stdout, new RegExp(`^ {2}${what} +\\S+:\\d +${value} \\(not used, see below\\)$`, 'm'))
})

test('the doctor says what is missing', async () => {
  const { status, stdout, stderr } = await deck('doctor', '--browser', join(temporary, 'no-browser'))
  assert.match(stdout, /✗ browser: none\n {2}No browser found at/)
  assert.match(stderr, /^Fix the problems marked ✗/m)
  assert.equal(status, 1)
})

test('refuses a folder with files that are not its own', async () => {
  const folder = join(temporary, 'mine')
  mkdirSync(folder)
  writeFileSync(join(folder, 'diary.txt'), 'dear diary')
  const { status, stderr } = await deck('site', '--out', folder)
  assert.equal(status, 2)
  assert.match(stderr, /holds files that this program did not write/)
  assert.deepEqual(readdirSync(folder), ['diary.txt'])
})

test('reports on the project’s page', async () => {
  const output = join(temporary, 'x.md')
  const { status, stdout } = await deck('slides', 'content/commun_numerique.md', '-o', output, '--json', '--explain')
  const { slides, words, messages } = JSON.parse(stdout) as Report
  const linesOf = (rule: string): Array<number | null> =>
    messages.filter(({ ruleId }) => ruleId === rule).map(({ line }) => line)
  assert.equal(status, 0)
  assert.ok(existsSync(output))
  assert.equal(readFileSync(output, 'utf8').match(/^routeAlias: pillar-\d$/gm)?.length, 3)
  assert.ok(slides.some(({ why }) => why && why.fill > 0))
  assert.deepEqual([...words.lost, ...words.saved], [])
  assert.deepEqual(linesOf('torn-emoji'), [25, 53, 118])
  assert.deepEqual(linesOf('nested-link'), [120])
  assert.deepEqual(linesOf('repeated-word'), [44])
  assert.deepEqual(linesOf('missing-image'), [7])
})

test('slides --explain says why each slide is as it is, and leaves a report as data to be read', async () => {
  const source = page('why.md', '# Alpha\n\n## Bravo\n\n- Charlie\n- Delta\n- Echo\n')
  const args = ['slides', source, '-o', join(temporary, 'why-slides.md'), '--explain']
  const { stdout } = await deck(...args)
  assert.match(
    stdout,
    /^ {2}2 {2}tiles 56 px, \d+ % full · lines 5–7 · Bravo\n {5}\d\.\d\d = slide \d\.\d\d.*; next best: /m,
  )
  const { slides } = JSON.parse((await deck(...args, '--json')).stdout) as Report
  assert.equal(slides[1]?.why?.terms['slide'], WEIGHTS.slide)
})

test('neither a page nor its name writes to the terminal what is not there', async () => {
  const name = 'mine\u001B[31m\u202Egpj.md'
  const path = page(name, '---\ndeck: { "\\e[31mdensity": 1 }\n---\n\n# Alpha ![bravo](\u202E\u009B31m.png)\n')
  const { status, stdout, stderr } = await deck('slides', path, '-o', join(temporary, `${name}.slides`))
  assert.equal(status, 0, stderr)
  assert.match(stderr, /density/)
  assert.doesNotMatch(stdout + stderr, /(?![\t\n\r])\p{Cc}|[\u202A-\u202E\u2066-\u2069]/u)
})
