import type { Browser, BrowserContext, Page } from 'playwright-core'

/** Nothing moves, and it is light whatever the system likes. */
const STILL = { colorScheme: 'light', reducedMotion: 'reduce' } as const

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
  return browser.newPage({ deviceScaleFactor, ...STILL })
}

/**
 * Open several such pages that may share a process of the browser, and what it knows of their site.
 *
 * @param browser
 *   Running browser.
 * @returns
 *   What they are opened in; close it.
 */
export function newPages(browser: Browser): Promise<BrowserContext> {
  return browser.newContext({ deviceScaleFactor: 1, ...STILL })
}
