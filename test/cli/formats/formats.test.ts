import assert from 'node:assert/strict'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Finding } from '../../../scripts/cli/findings/finding.ts'
import { faultFindings } from '../../../scripts/cli/findings/faultFindings.ts'
import { github } from '../../../scripts/cli/formats/github.ts'
import { gitlab } from '../../../scripts/cli/formats/gitlab.ts'
import { sarif } from '../../../scripts/cli/formats/sarif.ts'
import { english } from '../../../scripts/locales/texts/english.ts'
import { french } from '../../../scripts/locales/texts/french.ts'
import { ruleHelp } from '../../../scripts/cli/formats/ruleHelp.ts'
import { gitlabProblem, sarifProblem } from '../../support/reportSchemas.ts'
import { type Ran, runCli } from '../../support/runCli.ts'

const ABOUT = { name: 'fabrique-a-diapos', version: '1.2.3', homepage: 'https://example.org/' }
const FOUND: Finding[] = [
  {
    path: 'talks/a b.md',
    start: { line: 3, column: 2 },
    end: { line: 3, column: 5 },
    severity: 'info',
    rule: 'torn-emoji',
    message: 'one',
  },
  {
    path: 'talks/a b.md',
    start: { line: 4, column: 1 },
    end: { line: 6, column: 5 },
    severity: 'warning',
    rule: 'missing-image',
    message: '100 %\nof: a, b',
  },
  { path: 'é,x:y.md', severity: 'error', rule: 'check-pdf-words', message: 'two' },
  { path: 'é,x:y.md', severity: 'error', rule: 'check-pdf-words', message: 'two' },
  { severity: 'error', rule: 'error', message: 'no disk' },
  { severity: 'error', rule: 'error', message: '2 checks failed.', isSummary: true },
]

interface Sarif {
  runs: Array<{
    tool: { driver: { rules: Array<{ id: string; help: { text: string } }> } }
    invocations: Array<{ executionSuccessful: boolean; toolExecutionNotifications: unknown[] }>
    results: Array<{
      ruleId: string
      ruleIndex: number
      level: string
      message: { text: string }
      locations: Array<{ physicalLocation: { artifactLocation: { uri: string }; region: Record<string, number> } }>
      partialFingerprints: Record<string, string>
    }>
  }>
}

test('commands of GitHub are escaped as the runner reads them, the worst first', () => {
  assert.deepEqual(github(FOUND, ABOUT, english).trimEnd().split('\n'), [
    '::error file=é%2Cx%3Ay.md,title=check-pdf-words::two',
    '::error file=é%2Cx%3Ay.md,title=check-pdf-words::two',
    '::error title=fabrique-a-diapos::no disk',
    '::error title=fabrique-a-diapos::2 checks failed.',
    '::warning file=talks/a b.md,line=4,endLine=6,title=missing-image::100 %25%0Aof: a, b',
    '::notice file=talks/a b.md,line=3,col=2,endColumn=5,title=torn-emoji::one',
  ])
})

test('a report for GitLab is valid, and no two of its names are alike', () => {
  const report = JSON.parse(gitlab(FOUND, ABOUT, english)) as Array<{
    fingerprint: string
    severity: string
    location: object
  }>
  assert.equal(gitlabProblem(report), undefined)
  assert.deepEqual(
    report.map(({ severity, location }) => [severity, location]),
    [
      ['info', { path: 'talks/a b.md', lines: { begin: 3 } }],
      ['minor', { path: 'talks/a b.md', lines: { begin: 4 } }],
      ['blocker', { path: 'é,x:y.md', lines: { begin: 1 } }],
      ['blocker', { path: 'é,x:y.md', lines: { begin: 1 } }],
    ],
  )
  assert.equal(new Set(report.map(({ fingerprint }) => fingerprint)).size, 4)
  assert.ok(gitlabProblem([{ ...report[0], severity: 'bad' }]), 'the schema sees a mistake')
})

test('the name of a finding does not hang on its line', () => {
  const names = (line: number): unknown =>
    (
      JSON.parse(gitlab([{ ...(FOUND[0] as Finding), start: { line, column: 1 } }], ABOUT, english)) as Array<{
        fingerprint: string
      }>
    )[0]?.fingerprint
  assert.equal(names(3), names(9))
})

test('SARIF is valid: rules with help, results with their region, and what is about no file is of the run', () => {
  const log = JSON.parse(sarif(FOUND, ABOUT, english)) as Sarif
  assert.equal(sarifProblem(log), undefined)
  const [run] = log.runs
  assert.deepEqual(
    run?.tool.driver.rules.map(({ id }) => id),
    ['torn-emoji', 'missing-image', 'check-pdf-words'],
  )
  assert.deepEqual(
    run?.results.map(({ level, ruleIndex, locations: [where] }) => [
      level,
      ruleIndex,
      where?.physicalLocation.artifactLocation.uri,
      where?.physicalLocation.region,
    ]),
    [
      ['note', 0, 'talks/a%20b.md', { startLine: 3, startColumn: 2, endLine: 3, endColumn: 5 }],
      ['warning', 1, 'talks/a%20b.md', { startLine: 4, startColumn: 1, endLine: 6, endColumn: 5 }],
      ['error', 2, '%C3%A9%2Cx%3Ay.md', { startLine: 1 }],
      ['error', 2, '%C3%A9%2Cx%3Ay.md', { startLine: 1 }],
    ],
  )
  assert.deepEqual(run?.invocations, [
    { executionSuccessful: false, toolExecutionNotifications: [{ level: 'error', message: { text: 'no disk' } }] },
  ])
  assert.ok(sarifProblem({ ...log, version: '2' }), 'the schema sees a mistake')
})

test('SARIF tells rules in the language of the run', () => {
  const log = JSON.parse(sarif(FOUND, ABOUT, french)) as Sarif
  assert.equal(sarifProblem(log), undefined)
  const help = log.runs[0]?.tool.driver.rules.map(({ help: { text } }) => text) ?? []
  assert.match(help[0] ?? '', /^Un émoji en deux parties/)
  assert.match(help[2] ?? '', /^Il manque à un PDF des mots de la page/)
})

test('without findings, the reports are valid and empty', () => {
  assert.equal(github([], ABOUT, english), '')
  assert.deepEqual(JSON.parse(gitlab([], ABOUT, english)), [])
  const log = JSON.parse(sarif([], ABOUT, english)) as Sarif
  assert.equal(sarifProblem(log), undefined)
  assert.equal(log.runs[0]?.invocations[0]?.executionSuccessful, true)
})

test('a fault of a check is on the line of its slide; advice is a warning', () => {
  const [blocking, advice] = faultFindings(
    [
      { check: 'PDF QR codes', severity: 'blocking', element: 'handout.pdf', reason: 'no' },
      { check: 'room', severity: 'advice', slide: 3, reason: 'fills 2 %', line: 9, column: 4 },
    ],
    '/p.md',
    english,
  )
  assert.deepEqual(blocking, {
    path: '/p.md',
    start: undefined,
    severity: 'error',
    rule: 'check-pdf-qr-codes',
    message: '“handout.pdf”: no',
  })
  assert.deepEqual(advice, {
    path: '/p.md',
    start: { line: 9, column: 4 },
    severity: 'warning',
    rule: 'check-room',
    message: 'slide 3: fills 2 %',
  })
  assert.match(ruleHelp('check-pdf-qr-codes', english).means, /QR code/)
  assert.match(ruleHelp('check-room', english).remedy, /deck: keep/)
  assert.match(ruleHelp('torn-emoji', english).means, /emoji/i)
})

test('each rule of brands has its help, and its place in the docs; what is no rule has that of errors', () => {
  for (const path of ['docs/brand.md', 'docs/fr/brand.md']) {
    const explained = readFileSync(path, 'utf8').match(/^### brand-.*/gm) ?? []
    const rules = Object.keys(english.brandRules).map((rule) => `### ${rule}`)
    assert.deepEqual(explained.toSorted(), rules.toSorted(), path)
  }
  for (const [rule, doc] of Object.entries(english.brandRules)) assert.deepEqual(ruleHelp(rule, english), doc)
  for (const rule of ['constructor', '__proto__', 'toString', 'x'])
    assert.equal(ruleHelp(rule, english), ruleHelp('error', english))
})

/** A repository with a page of three faults in a folder of it. */
function repository(): { root: string; page: string } {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'deck-formats-')))
  mkdirSync(join(root, '.git'))
  mkdirSync(join(root, 'my talks'))
  const page = join(root, 'my talks', 'é.md')
  writeFileSync(
    page,
    '---\ntitle: x\ndeck:\n  densty: brief\n---\n\n# Alpha\n\nBravo bravo charlie.\n\n![](nope.png)\n',
  )
  return { root, page }
}

const RULES = ['unknown-key', 'repeated-word', 'missing-image']
const LINES = [4, 9, 11]

async function slides(...options: string[]): Promise<Ran & { root: string }> {
  const { root } = repository()
  const cwd = join(root, 'my talks')
  return { root, ...(await runCli(['slides', 'é.md', '-o', join(root, 'out', 'slides.md'), ...options], { cwd })) }
}

test('a page with three faults: GitHub is told each line, from the root of the repository, beside the text', async () => {
  const { status, stdout, stderr } = await slides('--format', 'github')
  assert.equal(status, 0, stderr)
  const commands = stdout.split('\n').filter((line) => line.startsWith('::'))
  assert.deepEqual(
    commands.map((line) => line.replace(/,(?:endC|c)ol\w*=\d+|(?<=.)::.*/g, '')),
    RULES.map((rule, index) => `::warning file=my talks/é.md,line=${LINES[index]},title=${rule}`),
  )
  assert.match(stdout, /slides\.md: \d+ slides?/)
  assert.match(stderr, /3 warnings/)
})

test('a page with three faults: a format without a file has standard output for itself', async () => {
  const { stdout, stderr } = await slides('--format', 'gitlab')
  const report = JSON.parse(stdout) as Array<{
    check_name: string
    location: { path: string; lines: { begin: number } }
  }>
  assert.equal(gitlabProblem(report), undefined)
  assert.deepEqual(
    report.map(({ check_name: name, location }) => [name, location.path, location.lines.begin]),
    RULES.map((rule, index) => [rule, 'my talks/é.md', LINES[index]]),
  )
  assert.match(stderr, /slides\.md: \d+ slides?/)
})

test('a page with three faults: several formats at once, in files', async () => {
  const { root, stdout } = await slides(
    '--format',
    'sarif=../r.sarif',
    '--format=gitlab=../ci/gl.json',
    '--format=github',
  )
  assert.match(stdout, /^::warning/m)
  const log = JSON.parse(readFileSync(join(root, 'r.sarif'), 'utf8')) as Sarif
  assert.equal(sarifProblem(log), undefined)
  assert.deepEqual(
    log.runs[0]?.results.map(({ ruleId, locations: [where] }) => [ruleId, where?.physicalLocation.region['startLine']]),
    RULES.map((rule, index) => [rule, LINES[index]]),
  )
  assert.equal(gitlabProblem(JSON.parse(readFileSync(join(root, 'ci', 'gl.json'), 'utf8'))), undefined)
})

test('a page that is refused is told on its line; the error that sums it up has none', async () => {
  const { root, page } = repository()
  writeFileSync(page, 'alpha\nbra\0vo\n')
  const { status, stdout } = await runCli(
    ['slides', page, '-o', join(root, 'out.md'), '--format=github', '--format=sarif=r.sarif'],
    { cwd: root },
  )
  assert.equal(status, 1)
  assert.match(stdout, /^::error file=my talks\/é\.md,line=2,col=4,title=encoding::.*NUL byte/)
  assert.match(stdout, /^::error title=fabrique-a-diapos::No deck was written\.$/m)
  const [run] = (JSON.parse(readFileSync(join(root, 'r.sarif'), 'utf8')) as Sarif).runs
  assert.equal(run?.results.length, 1)
  assert.equal(run?.invocations[0]?.executionSuccessful, true)
})

test('a page that is not there is an error of the run', async () => {
  const { root } = repository()
  const { status, stdout } = await runCli(['slides', 'no.md', '--format=sarif'], { cwd: root })
  assert.equal(status, 1)
  const [run] = (JSON.parse(stdout) as Sarif).runs
  assert.equal(run?.invocations[0]?.executionSuccessful, false)
})

test('`--quiet` tells problems alone', async () => {
  const { page, root } = repository()
  const loud = await runCli(['slides', page, '-o', join(root, 'a.md')], { cwd: root })
  const quiet = await runCli(['slides', page, '-o', join(root, 'b.md'), '-q'], { cwd: root })
  assert.match(loud.stdout, /a\.md: /)
  assert.equal(quiet.stdout, '')
  assert.match(quiet.stderr, /3 warnings/)
  writeFileSync(page, '# Alpha\n\n## [Bravo ](https://example.org)\n\nCharlie.\n')
  assert.match((await runCli(['slides', page, '-o', join(root, 'c.md')], { cwd: root })).stderr, /link-whitespace/)
  assert.equal((await runCli(['slides', page, '-o', join(root, 'd.md'), '-q'], { cwd: root })).stderr, '')
})

for (const [what, args, expected] of [
  ['a format that is none', ['--format', 'githb'], /There is no format `githb`\. Did you mean `github`\?/],
  ['a file for what is printed', ['--format', 'github=x.txt'], /is printed, and takes no file/],
  ['a file that might be a page', ['--format', 'sarif=x.md'], /has to end in `\.json` or `\.sarif`/],
  ['two formats on standard output', ['--format', 'sarif', '--format', 'github'], /Only one `--format`/],
  ['two reports on standard output', ['--format', 'sarif', '--json'], /`--json` and `--format`/],
] as const) {
  test(`refuses ${what}, and writes nothing`, async () => {
    const { status, stderr, root } = await slides(...args)
    assert.equal(status, 2)
    assert.match(stderr, expected)
    assert.ok(!existsSync(join(root, 'out')))
  })
}

test('a format for `dev` is refused', async () => {
  assert.match((await runCli(['dev', '--format', 'github'])).stderr, /is not for `dev`/)
})

test('`--version` is that of the package', async () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  assert.deepEqual(await runCli(['--version']), { status: 0, stdout: `${version}\n`, stderr: '' })
})
