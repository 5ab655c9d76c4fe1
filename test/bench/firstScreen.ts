import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { findBrowser } from '../../scripts/browser/findBrowser.ts'
import { launchBrowser } from '../../scripts/browser/launchBrowser.ts'
import { freePort } from '../support/freePort.ts'
import { openDev } from '../support/openDev.ts'
import { isThere, pathOf } from './findPeers.ts'
import { median, timed } from './timed.ts'

/** How many starts of Node `dev` may take beside what Slidev's own server takes. */
const STARTS = 3

/**
 * Measure how long `dev` takes from the command to the first slide in an open browser, beside Slidev's own server on the
 * same page: that is Vite, with nothing of ours.
 *
 * @param source
 *   The page.
 * @param runs
 *   How often each runs, by turns, after a run to warm up that does not count.
 * @param folder
 *   Folder with `node_modules/.bin` of Slidev and its default theme (default: those on PATH alone).
 * @returns
 *   Promise that resolves when the result is printed; the exit code is 1 when it takes too long.
 */
export async function firstScreen(source: string, runs: number, folder?: string): Promise<void> {
  const searchPath = pathOf(folder)
  const hasSlidev = isThere('slidev', searchPath)
  // Node looks for the themes of Slidev above the page.
  const work = mkdtempSync(join(folder ? resolve(folder) : tmpdir(), 'bench-'))
  const times = { ours: [] as number[], slidev: [] as number[], node: [] as number[] }
  try {
    writeFileSync(join(work, 'page.md'), source)
    for (let run = -1; run < runs; run++) {
      const ours = await oursOnce(source)
      const slidev = hasSlidev ? await slidevOnce(work, searchPath) : Number.NaN
      const { seconds: node } = await timed(process.execPath, ['-e', '0'], work)
      if (run < 0) continue
      times.ours.push(ours)
      times.slidev.push(slidev)
      times.node.push(node)
    }
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
  const [ours, slidev, node] = [times.ours, times.slidev, times.node].map(median) as [number, number, number]
  const start = `first screen: ${ours.toFixed(1)} s`
  if (!hasSlidev) return void process.stdout.write(`${start}\n`)
  const limit = STARTS * node + slidev
  process.stdout.write(
    `${start}; Slidev's own ${slidev.toFixed(1)} s, start of Node ${node.toFixed(2)} s (at most ${limit.toFixed(1)} s)\n`,
  )
  if (ours > limit) process.exitCode = 1
}

async function oursOnce(source: string): Promise<number> {
  await using open = await openDev(source, 1)
  return open.firstScreen / 1000
}

async function slidevOnce(cwd: string, searchPath: string): Promise<number> {
  const found = await findBrowser(process.env['DECK_BROWSER'], process.env['PATH'] ?? '')
  const browser = await launchBrowser(found, process.getuid?.() === 0, () => undefined)
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' })
  const port = String(await freePort())
  const start = performance.now()
  const server = spawn('slidev', ['page.md', '--port', port, '--open', 'false'], {
    cwd,
    env: { ...process.env, PATH: searchPath },
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  const ended = once(server, 'close')
  try {
    let said = ''
    for await (const text of server.stdout.iterator({ destroyOnReturn: false })) {
      said += String(text)
      if (said.includes(port)) break
    }
    server.stdout.resume()
    await page.goto(`http://localhost:${port}/1`)
    await page.locator('.slidev-page-1 .slidev-layout').waitFor()
    return (performance.now() - start) / 1000
  } finally {
    await browser.close()
    server.kill()
    await ended
  }
}
