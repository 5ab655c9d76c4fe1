import './english.ts'
import type { Page } from 'playwright-core'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { findBrowser } from '../../scripts/browser/findBrowser.ts'
import { launchBrowser } from '../../scripts/browser/launchBrowser.ts'
import { freePort } from './freePort.ts'

/** A page on the dev server, and the browser that shows it. */
export interface OpenDev extends AsyncDisposable {
  page: Page
  /** Absolute path of the Markdown page. */
  path: string
  /** From the start of the command to the title of the slide, in ms. */
  firstScreen: number
  /** How often the browser loaded the whole deck. */
  loads: () => number
}

/**
 * Run `dev` on a page of its own, as a user does, and open the deck.
 *
 * @param source
 *   The page.
 * @param slide
 *   Number of the slide to show.
 * @returns
 *   Open deck; dispose of it.
 */
export async function openDev(source: string, slide: number): Promise<OpenDev> {
  const folder = await mkdtemp(join(tmpdir(), 'deck-dev-'))
  const path = join(folder, `dev-${process.pid}.md`)
  await writeFile(path, source)
  const found = await findBrowser(process.env['DECK_BROWSER'], process.env['PATH'] ?? '')
  const browser = await launchBrowser(found, process.getuid?.() === 0, () => undefined)
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' })
  let loads = 0
  page.on('load', () => loads++)
  const start = performance.now()
  const args = ['scripts/cli.js', 'dev', path, '--port', String(await freePort())]
  const server = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] })
  const ended = once(server, 'close')
  try {
    const [url] = (await Promise.race([once(server.stdout, 'data'), ended])) as [unknown]
    await page.goto(`${String(url).trim()}#/${slide}`)
    await page.locator(`.slidev-page-${slide} h1`).waitFor()
    const firstScreen = performance.now() - start
    return { page, path, firstScreen, loads: () => loads, [Symbol.asyncDispose]: close }
  } catch (error) {
    await close()
    throw error
  }

  async function close(): Promise<void> {
    await browser.close()
    server.kill()
    await ended
    await rm(folder, { recursive: true, force: true })
  }
}
