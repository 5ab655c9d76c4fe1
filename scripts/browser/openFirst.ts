import type { Page } from 'playwright-core'
import { delayTimers } from './inPage/delayTimers.ts'

/**
 * Open the first slide of a built site as a reader does, and nothing more: what is fetched later, for the rest of the talk,
 * waits for `deck:later`. On a slow machine, it would be there before this slide is.
 *
 * @param page
 *   Page that does not show the site.
 * @param url
 *   Address of the site, with a slash at the end.
 * @returns
 *   Promise that resolves when the slide is there, with its fonts.
 */
export async function openFirst(page: Page, url: string): Promise<void> {
  await page.addInitScript(delayTimers)
  await page.goto(`${url}#/1`)
  await page.locator('.slidev-page-1 .slidev-layout').waitFor()
  await page.evaluate(() => document.fonts.ready)
}
