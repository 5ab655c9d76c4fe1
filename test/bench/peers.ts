import type { Contender, Group } from './sideBySide.ts'
import { execFileSync } from 'node:child_process'
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, totalmem, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { findBrowser } from '../../scripts/browser/findBrowser.ts'
import { launchBrowser } from '../../scripts/browser/launchBrowser.ts'
import { chart } from './chart.ts'
import { isThere, pathOf } from './findPeers.ts'
import { resultTable } from './resultTable.ts'
import { sideBySide } from './sideBySide.ts'

const CHART = '.github/bench.svg'
/** What `npm ci` and earlier runs leave for later ones. */
const CACHE = 'node_modules/.cache'
const KEEP = { recursive: true, preserveTimestamps: true }
/** A sentence of the page that an author has edited since the last run. */
const SENTENCE = 'On passe d’une logique de possession'

/**
 * Measure what the project makes beside what others do, on the same page and with the same browser.
 *
 * @param runs
 *   How often each runs.
 * @param folder
 *   Folder with `node_modules/.bin` of the peers (default: those on PATH alone).
 * @returns
 *   Promise that resolves when the table is printed and the chart is written; the exit code is 1 when a limit is not
 *   held.
 */
export async function peers(runs: number, folder?: string): Promise<void> {
  const searchPath = pathOf(folder)
  const browser = await findBrowser(process.env['DECK_BROWSER'], process.env['PATH'] ?? '')
  // Node looks for the themes of Slidev above the page.
  const work = mkdtempSync(join(folder ? resolve(folder) : tmpdir(), 'bench-'))
  try {
    cpSync('content/commun_numerique.md', join(work, 'page.md'))
    const env = {
      ...process.env,
      ...browser.env,
      PATH: searchPath,
      CHROME_NO_SANDBOX: process.getuid?.() === 0 ? '1' : '',
    }
    forget()
    execFileSync(process.execPath, ['packaging/prepare.ts', '--first'])
    keep(join(work, 'prepared'))
    const groups = groupsOf(work, browser.path, env, (name) => isThere(name, searchPath))
    const results = await sideBySide(groups, runs)
    const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB`
    const running = await launchBrowser(browser, process.getuid?.() === 0, () => undefined)
    const versions = `Node ${process.versions.node}, ${browser.from} Chromium ${running.version()}`
    await running.close()
    const caption = `${new Date().toISOString().slice(0, 10)}, ${machine}, ${versions}; medians of ${runs} runs`
    process.stdout.write(`${caption}\n\n${resultTable(results)}`)
    writeFileSync(CHART, chart(results, caption))
    if (results.some(({ ratio, limit }) => limit !== undefined && ratio > limit)) process.exitCode = 1
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

/** Names of what is kept. */
function kept(folder: string): string[] {
  return globSync(['compile', 'deck-*'], { cwd: folder })
}

function forget(): void {
  for (const name of kept(CACHE)) rmSync(join(CACHE, name), { recursive: true, force: true })
}

function keep(folder: string): void {
  for (const name of kept(CACHE)) cpSync(join(CACHE, name), join(folder, name), KEEP)
}

/** Leave all as `npm ci` does. */
function recall(folder: string): void {
  for (const name of kept(folder)) cpSync(join(folder, name), join(CACHE, name), KEEP)
}

function groupsOf(work: string, browser: string, env: NodeJS.ProcessEnv, has: (name: string) => boolean): Group[] {
  const page = join(work, 'page.md')
  const source = readFileSync(page, 'utf8')
  const reveal = `${pathToFileURL(work)}/reveal/index.html`
  const sandbox = process.getuid?.() === 0 ? ['--chrome-arg=--no-sandbox'] : []
  const deck = (...args: string[]): Contender['steps'] => [
    { command: process.execPath, args: ['scripts/cli.js', ...args], cwd: process.cwd() },
  ]
  const peer = (command: string, ...args: string[]): Contender['steps'] =>
    has(command) ? [{ command, args, cwd: work, env }] : []
  const ours = (name: string, steps: Contender['steps'], before: () => void, limit?: number): Contender => ({
    name,
    limit,
    steps,
    before,
  })
  const write = (text: string): void => writeFileSync(page, text)
  let edits = 0
  const kit = (out: string): Contender['steps'] => deck(page, '-o', join(work, out))
  const edit = (): void => write(source.replace(SENTENCE, `$& ${edits++}`))
  const pdf = ours('site and slides.pdf', deck('pdf', page, '-o', join(work, 'pdf')), edit)
  const whole = ours('whole kit with its checks', kit('edited'), edit)
  const groups: Group[] = [
    {
      title: 'The page, converted',
      contenders: [
        ours('slides', deck('slides', page, '-o', join(work, 'slides.md')), edit, 4),
        { name: 'pandoc, to HTML', isPeer: true, steps: peer('pandoc', '-s', 'page.md', '-o', 'pandoc.html') },
      ],
    },
    {
      title: 'Beside one PDF of Marp',
      contenders: [
        { ...pdf, limit: 1.2 },
        { ...whole, limit: 2.5 },
        {
          name: 'Marp, one PDF alone',
          isPeer: true,
          steps: peer('marp', 'page.md', '--pdf', '-o', 'marp.pdf', '--browser', 'chrome', '--browser-path', browser),
        },
      ],
    },
    {
      title: 'Beside site and PDF of Slidev',
      contenders: [
        { ...whole, limit: 0.4 },
        {
          name: 'reveal-md, decktape',
          isPeer: true,
          steps: [
            ...peer('reveal-md', 'page.md', '--static', 'reveal'),
            ...peer('decktape', '--chrome-path', browser, ...sandbox, 'reveal', reveal, 'decktape.pdf'),
          ],
        },
        {
          name: 'Slidev: build, export',
          isPeer: true,
          steps: [
            ...peer('slidev', 'build', 'page.md', '--out', 'slidev'),
            ...peer('slidev', 'export', 'page.md', '--output', 'slidev.pdf', '--executable-path', browser),
          ],
        },
      ],
    },
    {
      title: 'The whole kit with its checks',
      contenders: [
        ours(
          'nothing changed',
          kit('again'),
          () => {
            write(source)
            // What `npm ci` leaves knows nothing of the run before.
            execFileSync(process.execPath, ['scripts/cli.js', page, '-o', join(work, 'again')], { stdio: 'ignore' })
          },
          0.15,
        ),
        ours(
          'first, after npm ci',
          kit('first'),
          () => {
            edit()
            rmSync(join(work, 'first'), { recursive: true, force: true })
            forget()
            recall(join(work, 'prepared'))
          },
          1.3,
        ),
        whole,
      ],
    },
  ]
  return groups.map(({ title, contenders }) => {
    const present = contenders.filter(({ steps }) => steps.length)
    // Nothing is measured against what is not there.
    const isWhole = present.at(-1) === contenders.at(-1)
    return { title, contenders: isWhole ? present : present.map((contender) => ({ ...contender, limit: undefined })) }
  })
}
