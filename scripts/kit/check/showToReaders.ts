import type { Browser } from 'playwright-core'
import type { Checking } from './check.ts'
import { newPage } from '../../browser/newPage.ts'
import { openFirst } from '../../browser/openFirst.ts'
import { type Watch, watchPage } from '../../browser/watchPage.ts'

/**
 * Show gates what people open: the reading page, and the site.
 *
 * @param browser
 *   Running browser.
 * @param url
 *   Address of the site, with a slash at the end; its pages are written.
 * @param views
 *   What gates wait for; what nobody waits for is not opened.
 * @returns
 *   What the page asked for.
 */
export async function showToReaders(browser: Browser, url: string, views: Checking['views']): Promise<Watch> {
  const page = await newPage(browser)
  try {
    const watch = watchPage(page, url)
    if (views.reading.isAwaited()) {
      await page.goto(`${url}read/index.html`)
      await views.reading.show(page)
    }
    const ofSite = [views.first, views.tour, views.whole]
    if (ofSite.some((view) => view.isAwaited())) await openFirst(page, url)
    await views.first.show(page)
    await views.tour.show(page)
    if (views.whole.isAwaited()) await page.evaluate(loadWhole)
    await views.whole.show(page)
    return watch
  } finally {
    await page.close()
  }
}

/** In the page: fetch what is left of the site. */
async function loadWhole(): Promise<void> {
  const loaded = (): number => performance.getEntriesByType('resource').length
  dispatchEvent(new Event('deck:later'))
  for (let before = -1; before !== loaded();) {
    before = loaded()
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
