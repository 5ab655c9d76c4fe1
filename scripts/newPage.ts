import type { Browser, Page } from 'playwright-chromium'

/**
 * Open an empty page in which nothing moves, light whatever the system likes.
 *
 * @param browser
 *   Running browser.
 * @param deviceScaleFactor
 *   Dots per px (default: `1`).
 * @returns
 *   Page; close it.
 */
export function newPage(browser: Browser, deviceScaleFactor = 1): Promise<Page> {
  return browser.newPage({ deviceScaleFactor, colorScheme: 'light', reducedMotion: 'reduce' })
}
