import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { copyFileSync, globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join, resolve } from 'node:path'
import process from 'node:process'
import { after, before, test } from 'node:test'
import { isProgram } from '../../scripts/system/isProgram.ts'
import { docsCommands } from '../support/docsCommands.ts'
import { type Ran, runInShell } from '../support/runInShell.ts'

const PAGES = ['README.md', 'LISEZMOI.md', ...globSync('docs/{,fr/}*.md').toSorted()]
/** What `npm pack` makes. */
const PACKED = 'fabrique-a-diapos-0.1.0.tgz'
/** Seconds that a command may take. */
const LIMIT = 540

/** What is not run here, and why. */
const LEFT_OUT: Array<[command: RegExp, why: string]> = [
  [/^docker /, 'needs Docker'],
  [/^npm test$/, 'takes a quarter of an hour, and is run by itself'],
  [/^npm run bench/, 'measures for minutes'],
  [/peers|^npm pkg set overrides|^PUPPETEER_SKIP/, 'installs other programs to compare with'],
  ...(onPath().some((folder) => isProgram(join(folder, 'soffice')))
    ? []
    : [[/ odp /, 'needs LibreOffice'] satisfies [RegExp, string]]),
]

/** What does not end by itself. */
const SERVER = /(?:deck --|diapos) dev |^npx vite preview|^npx slidev|^npm run serve/

/** Where a command is run, in the folders below; else in the clone. The first that fits counts. */
const PLACES: Array<[command: RegExp, place: 'first' | 'own' | 'site']> = [
  [/^npx --yes \.\/fabrique/, 'first'],
  [/^npm install (?:\.\/)?fabrique|^npm run (?:build|serve)$/, 'site'],
  [/^npx (?:fabrique-a-)?diapos|^npx slidev|^npm install /, 'own'],
]

/** What a Docusaurus site has. */
const SITE = ['@docusaurus/core@3', '@docusaurus/preset-classic@3', '@mdx-js/react@3', 'react@19', 'react-dom@19']

const root = mkdtempSync(join(tmpdir(), 'deck-docs-commands-'))
const folders = {
  clone: join(root, 'project'),
  first: join(root, 'Ma première'),
  own: join(root, 'own'),
  site: join(root, 'site'),
}
const env = userEnvironment()
/** What ran already: pages in both languages have the same commands. */
const known = new Map<string, Promise<Ran>>()
let isOffline = false

before(async () => {
  const { status, stderr } = spawnSync('git', ['clone', '--quiet', resolve(), folders.clone], { encoding: 'utf8' })
  assert.equal(status, 0, stderr)
  for (const folder of Object.values(folders)) mkdirSync(folder, { recursive: true })
  mkdirSync(join(folders.clone, 'talks'))
  // Those that the docs speak of; a folder of talks has several.
  for (const path of [
    'clone/talks/charte.md',
    'clone/talks/budget.md',
    'clone/page.md',
    'own/talk.md',
    'own/page.md',
  ]) {
    const [place, ...names] = path.split('/')
    copyFileSync('templates/talk.en.md', join(folders[place as keyof typeof folders], ...names))
  }
  const installed = await ran('npm ci', 'clone')
  isOffline = !process.env['CI'] && installed.code !== 0 && /ENOTFOUND|EAI_AGAIN|ECONNREFUSED/.test(installed.said)
  if (isOffline) return
  await needed('npm pack --silent', 'clone')
  for (const place of ['first', 'site'] as const)
    copyFileSync(join(folders.clone, PACKED), join(folders[place], PACKED))
  writeFileSync(join(folders.own, 'package.json'), '{"private":true}\n')
  await needed(`npm install /path/to/${PACKED}`, 'own')
  writeSite(folders.site)
  await needed(`npm install ${SITE.join(' ')}`, 'site')
})

after(() => rmSync(root, { recursive: true, force: true }))

for (const page of PAGES) {
  const commands = docsCommands(page)
  if (commands.length === 0) continue
  test(page, async (t) => {
    if (isOffline) {
      t.skip('npm cannot be reached')
      return
    }
    for (const { line, command } of commands) {
      const skip = LEFT_OUT.find(([pattern]) => pattern.test(command))?.[1]
      await t.test(`${page}:${line}: ${command}`, { skip: skip ?? false }, async () => {
        // Each line has a shell of its own.
        assert.doesNotMatch(command, /^(?:cd|export|\w+=\S*$)\b/, 'What follows does not know of it')
        const { code, said } = await ran(command, PLACES.find(([pattern]) => pattern.test(command))?.[1] ?? 'clone')
        assert.equal(code, 0, `${page}:${line}: ${command}\n${said.slice(-3000)}`)
      })
    }
  })
}

test('nothing is left out that no page says', () => {
  const all = PAGES.flatMap(docsCommands)
  assert.deepEqual(
    LEFT_OUT.filter(([pattern]) => !all.some(({ command }) => pattern.test(command))),
    [],
  )
})

/** Run a command once in a folder, and tell how it went. */
function ran(command: string, place: keyof typeof folders): Promise<Ran> {
  const key = `${place}\0${command}`
  const running = known.get(key) ?? runInShell(asHere(command), folders[place], env, options(command))
  known.set(key, running)
  return running
}

async function needed(command: string, place: keyof typeof folders): Promise<void> {
  const { code, said } = await ran(command, place)
  assert.equal(code, 0, `${command}\n${said}`)
}

function options(command: string): { isServer: boolean; seconds: number } {
  return { isServer: SERVER.test(command), seconds: LIMIT }
}

/** The package is not in npm's registry yet: its file stands in for it. */
function asHere(command: string): string {
  const file = join(folders.clone, PACKED)
  return command.replace(`/path/to/${PACKED}`, file).replace(/^(npm install) fabrique-a-diapos$/, `$1 ${file}`)
}

/** What a user's shell has: nothing of the project that runs this, and caches of its own. */
function userEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) =>
      !/^npm_(?:lifecycle|package|config_(?:local_prefix|prefix)|execpath|command|node)|^(?:INIT_CWD|NODE_(?:ENV|OPTIONS|PATH|TEST_CONTEXT))$/.test(
        name,
      ),
  )
  const path = onPath().filter((folder) => !/node_modules[\\/]\.bin/.test(folder))
  return {
    ...Object.fromEntries(kept),
    PATH: [dirname(process.execPath), ...path].join(delimiter),
    LC_ALL: 'en_GB.UTF-8',
    XDG_CACHE_HOME: join(root, 'cache'),
    BROWSER: 'none',
  }
}

function onPath(): string[] {
  return (process.env['PATH'] ?? '').split(delimiter)
}

function writeSite(folder: string): void {
  const scripts = { build: 'docusaurus build', serve: 'docusaurus serve --no-open' }
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'site', private: true, scripts }))
  mkdirSync(join(folder, 'docs'))
  writeFileSync(join(folder, 'docs/talk.md'), '---\nslug: /\ndeck:\n---\n\n# Alpha\n\nBravo charlie.\n')
  writeFileSync(
    join(folder, 'docusaurus.config.mjs'),
    `export default {
  title: 'Alpha',
  url: 'https://example.org',
  baseUrl: '/',
  plugins: ['fabrique-a-diapos/docusaurus'],
  presets: [['classic', { docs: { routeBasePath: '/' }, blog: false }]],
}
`,
  )
}
