import type { Browser, Page } from 'playwright-core'
import { spawnSync } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { serveFolder } from '../../scripts/browser/serveFolder.ts'
import { PROJECT_ROOT } from '../../scripts/system/projectRoot.ts'
import { type PictureLanguage, picturePath } from './pictureLanguage.ts'
import { savePicture } from './savePicture.ts'

/** Time on the clock of the presenter view, the same in each run. */
const NOW = new Date('2025-03-14T14:00:00')

/** What is shown of the first talk: where in its site, and the keys that lead there. */
const SHOWN = [
  { name: 'cover', at: '#/1', keys: [] },
  { name: 'overview', at: '#/1', keys: ['o'] },
  { name: 'presenter', at: '#/presenter/4?clicks=4', keys: [] },
  { name: 'handout', at: '#/handout', keys: [] },
] as const

/**
 * Make the talk that `init` begins with, and take the pictures of it.
 *
 * @param browser
 *   Running browser.
 * @param folder
 *   Absolute path of a folder for the talks, which is not there yet.
 */
export async function talkPictures(browser: Browser, folder: string): Promise<void> {
  for (const lang of ['fr', 'en'] as const) {
    const talk = join(folder, lang)
    await mkdir(talk, { recursive: true })
    for (const words of [['init'], []]) run(talk, lang, words)
    await using served = await serveFolder(join(talk, 'site'))
    for (const { name, at, keys } of SHOWN) {
      const page = await newShot(browser, lang)
      await page.clock.setFixedTime(NOW)
      await page.goto(served.url + at, { waitUntil: 'networkidle' })
      for (const key of keys) await page.keyboard.press(key)
      await page.evaluate(() => document.fonts.ready)
      // What opens, opens in its time.
      await page.waitForTimeout(1500)
      await savePicture(page, join(PROJECT_ROOT, picturePath(name, lang)))
      await page.close()
    }
  }
}

/**
 * Open a window of the size that all pictures of the docs have.
 *
 * @param browser
 *   Running browser.
 * @param lang
 *   Language that it asks for.
 * @returns
 *   Page; close it.
 */
export function newShot(browser: Browser, lang: PictureLanguage): Promise<Page> {
  return browser.newPage({
    viewport: { width: 1120, height: 700 },
    locale: lang,
    colorScheme: 'light',
    reducedMotion: 'reduce',
  })
}

function run(folder: string, lang: PictureLanguage, words: readonly string[]): void {
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(PROJECT_ROOT, 'scripts/cli.js'), ...words, '--lang', lang],
    { cwd: folder, encoding: 'utf8', env: { ...process.env, SOURCE_DATE_EPOCH: String(NOW.getTime() / 1000) } },
  )
  if (status !== 0) throw new Error(stderr)
}
