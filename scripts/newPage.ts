import type { Browser, BrowserContext, Page } from 'playwright-chromium'
import { oneAtATime } from './oneAtATime.ts'

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
 *   What `newWindow` opens them in; close it.
 */
export function newPages(browser: Browser): Promise<BrowserContext> {
  return browser.newContext({ deviceScaleFactor: 1, ...STILL })
}

/**
 * Open a page in a window of its own. Beside others in a window, an installed Chrome would draw it once a second while
 * another is in front, and take three seconds for its picture.
 *
 * @param context
 *   What the pages share.
 * @returns
 *   Page.
 */
export const newWindow = oneAtATime(async (context: BrowserContext): Promise<Page> => {
  const [first] = context.pages()
  if (!first) return context.newPage()
  const [onPage, onBrowser] = await Promise.all([
    context.newCDPSession(first),
    context.browser()?.newBrowserCDPSession(),
  ])
  if (!onBrowser) return context.newPage()
  try {
    const { targetInfo } = await onPage.send('Target.getTargetInfo')
    const opened = context.waitForEvent('page')
    await onBrowser.send('Target.createTarget', {
      url: 'about:blank',
      newWindow: true,
      browserContextId: targetInfo.browserContextId,
    })
    return await opened
  } finally {
    await Promise.all([onPage.detach(), onBrowser.detach()])
  }
})
