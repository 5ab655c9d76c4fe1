import type { Browser } from 'playwright-core'
import { join } from 'node:path'
import { serveFolder } from '../../scripts/browser/serveFolder.ts'
import { PROJECT_ROOT } from '../../scripts/system/projectRoot.ts'
import { buildTry } from '../buildTry.ts'
import { firstPage } from './firstPage.ts'
import { picturePath } from './pictureLanguage.ts'
import { savePicture } from './savePicture.ts'
import { newShot } from './talkPictures.ts'

/**
 * Take the pictures of a page beside its slides: of the page that tries slides out.
 *
 * @param browser
 *   Running browser.
 * @param folder
 *   Absolute path of the folder that it is built to.
 */
export async function tryPictures(browser: Browser, folder: string): Promise<void> {
  await buildTry(folder)
  await using served = await serveFolder(folder)
  for (const lang of ['fr', 'en'] as const) {
    const page = await newShot(browser, lang)
    await page.goto(`${served.url}?lang=${lang}`, { waitUntil: 'networkidle' })
    await page.locator('textarea').fill(firstPage(lang))
    // Its top, as a writer sees it, once the slides are there.
    await page.waitForTimeout(4000)
    await page.evaluate(() => {
      document.querySelector('textarea')?.blur()
      document.querySelector('textarea')?.scrollTo(0, 0)
      window.scrollTo(0, 0)
    })
    await page.waitForTimeout(500)
    await savePicture(page, join(PROJECT_ROOT, picturePath('page', lang)))
    await page.close()
  }
}
