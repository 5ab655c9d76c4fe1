import type { Browser } from 'playwright-core'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { extname, join, resolve } from 'node:path'
import process from 'node:process'
import { gzipSync } from 'node:zlib'
import { parseSync } from '@slidev/parser'
import { fromHtml } from 'hast-util-from-html'
import { toText } from 'hast-util-to-text'
import { findBrowser } from '../../scripts/browser/findBrowser.ts'
import { launchBrowser } from '../../scripts/browser/launchBrowser.ts'
import { serveFolder } from '../../scripts/browser/serveFolder.ts'
import { isThere, pathOf } from './findPeers.ts'
import { timed } from './timed.ts'

const PAGE = 'content/commun_numerique.md'
/** Most that the first slide may weigh, as a share of what Slidev loads without us. */
const LIMIT = 0.6

/** What comes before the first slide is shown. */
interface Load {
  requests: number
  kB: Record<'.html' | '.js' | '.css', number>
}

/**
 * Weigh what readers wait for, before the first slide of the project's page and of a plain Slidev deck with the same
 * words: one browser, the same compression.
 *
 * @param folder
 *   Folder with `node_modules/.bin` of Slidev and its default theme (default: those on PATH alone).
 * @returns
 *   Promise that resolves when the table is printed; the exit code is 1 when the first slide is too heavy.
 */
export async function weight(folder?: string): Promise<void> {
  const searchPath = pathOf(folder)
  // Node looks for the themes of Slidev above the page.
  const work = mkdtempSync(join(folder ? resolve(folder) : tmpdir(), 'bench-'))
  const found = await findBrowser(process.env['DECK_BROWSER'], process.env['PATH'] ?? '')
  const browser = await launchBrowser(found, process.getuid?.() === 0, () => undefined)
  try {
    const run = async (command: string, args: string[], cwd: string): Promise<void> => {
      const { code } = await timed(command, args, cwd, { ...process.env, PATH: searchPath })
      if (code !== 0) throw new Error(`Failed: ${command} ${args.join(' ')}`)
    }
    await run(process.execPath, ['scripts/cli.js', 'pdf', PAGE, '-o', join(work, 'ours')], process.cwd())
    const ours = await loadOf(browser, join(work, 'ours'))
    process.stdout.write(`first slide, kB gzip   HTML     JS    CSS    sum  requests\n${row('this project', ours)}`)
    if (!isThere('slidev', searchPath)) return
    writeFileSync(join(work, 'plain.md'), plainDeck(join(work, 'ours', 'slides.md')))
    await run('slidev', ['build', 'plain.md', '--out', 'plain'], work)
    const plain = await loadOf(browser, join(work, 'plain'))
    const ratio = sum(ours) / sum(plain)
    process.stdout.write(`${row('plain Slidev', plain)}ratio ${ratio.toFixed(2)} (at most ${LIMIT})\n`)
    if (ratio > LIMIT) process.exitCode = 1
  } finally {
    await browser.close()
    rmSync(work, { recursive: true, force: true })
  }
}

/** The same words in Slidev's own Markdown: nothing of the look, a note for each slide. */
function plainDeck(path: string): string {
  const { slides } = parseSync(readFileSync(path, 'utf8'), path)
  const plain = (html: string): string => toText(fromHtml(html, { fragment: true })).replaceAll(/[<>{}`*_#[\]-]/g, ' ')
  const pages = slides.map(
    ({ title, content, note }) => `# ${title}\n\n${plain(content)}\n\n<!--\n${plain(note ?? '')}\n-->\n`,
  )
  return `---\ntheme: default\n---\n\n${pages.join('\n---\n\n')}`
}

async function loadOf(browser: Browser, folder: string): Promise<Load> {
  await using served = await serveFolder(folder)
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
  try {
    await page.addInitScript(holdBack)
    await page.goto(served.url)
    await page.locator('.slidev-page-1 h1').first().waitFor()
    await page.evaluate(() => document.fonts.ready)
    const asked = await page.evaluate(() =>
      performance
        .getEntries()
        .filter(({ entryType }) => ['navigation', 'resource'].includes(entryType))
        .map(({ name }) => name),
    )
    const own = asked.filter((url) => url.startsWith(served.url))
    const names = own.map((url) => new URL(url).pathname.slice(1)).map((name) => (extname(name) ? name : 'index.html'))
    const kB = { '.html': 0, '.js': 0, '.css': 0 }
    for (const name of new Set(names)) {
      const kind = extname(name)
      if (Object.hasOwn(kB, kind) && existsSync(join(folder, name)))
        kB[kind as keyof typeof kB] += gzipSync(readFileSync(join(folder, name))).length / 1000
    }
    return { requests: new Set(names).size, kB }
  } finally {
    await page.close()
  }
}

/** In the page: what is fetched a second later or more keeps nobody waiting; on a slow machine it would be counted. */
function holdBack(): void {
  const later = globalThis.setTimeout
  const soon = (run: TimerHandler, ms = 0, ...rest: unknown[]): number => (ms < 1000 ? later(run, ms, ...rest) : 0)
  globalThis.setTimeout = soon as typeof globalThis.setTimeout
}

function sum({ kB }: Load): number {
  return Object.values(kB).reduce((whole, part) => whole + part, 0)
}

function row(name: string, load: Load): string {
  const parts = [...Object.values(load.kB), sum(load)].map((kB) => kB.toFixed(1).padStart(7)).join('')
  return `${name.padEnd(20)}${parts}${String(load.requests).padStart(10)}\n`
}
