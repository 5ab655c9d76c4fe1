import type { Page } from 'playwright-core'
import { waitForSlides } from './waitForSlides.ts'
import { leavePrintMode } from './inPage/leavePrintMode.ts'

/**
 * Open the handout of a built site.
 *
 * @param page
 *   Page to open it in; one that shows the site already gets there without loading it again.
 * @param url
 *   Address of the site, with a slash at the end.
 * @param count
 *   How many slides there must be.
 * @returns
 *   Promise that resolves when all of it is there.
 * @throws UserError
 *   When not all slides come up.
 */
export async function openHandout(page: Page, url: string, count: number): Promise<void> {
  if (page.url().startsWith(url)) await page.evaluate(leavePrintMode)
  await page.goto(`${url}#/handout`)
  await page.locator('.handout-page').waitFor({ state: 'attached' })
  await waitForSlides(page, count)
}
