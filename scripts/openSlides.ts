import type { Browser, Page } from 'playwright-chromium'
import { allSlides } from './allSlides.ts'

/**
 * Open all slides of a built site one below the other, each as after its last click.
 *
 * @param browser
 *   Running browser.
 * @param url
 *   Address of the site, with a slash at the end.
 * @param count
 *   How many slides there must be.
 * @param deviceScaleFactor
 *   Dots per px (default: `1`).
 * @returns
 *   Page; close it.
 * @throws UserError
 *   When not all slides come up.
 */
export async function openSlides(browser: Browser, url: string, count: number, deviceScaleFactor = 1): Promise<Page> {
  const viewport = { width: 1280, height: 720 }
  const page = await browser.newPage({ viewport, deviceScaleFactor, colorScheme: 'light', reducedMotion: 'reduce' })
  await page.goto(`${url}?print=true#/print`)
  await allSlides(page, count)
  return page
}
