import type { Page } from 'playwright-chromium'
import type { Checked, Kit } from '../check.ts'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/**
 * Check that no view asks another host for anything, and that the browser has nothing to complain of.
 *
 * @param kit
 *   Kit; the pages that show its first slide and its single file go through all views.
 * @returns
 *   Requests counted, and what is wrong with them.
 */
export async function network(kit: Kit): Promise<Omit<Checked, 'name'>> {
  const { url, folder, view, single, watches, conversion } = kit
  const slides = conversion.deck.children.map((_, index) => `#/${index + 1}`)
  await view.evaluate(() => dispatchEvent(new Event('deck:later')))
  const views = [...slides, '#/presenter/1', '#/overview', '#/handout']
  await walk(view, url, views)
  if (single) await walk(single, pathToFileURL(join(folder, 'deck.html')).href, views)
  const requests = watches.site.reduce((sum, watch) => sum + watch.requests, 0)
  return {
    found: `${requests} requests${watches.single ? `; deck.html: ${watches.single.requests} requests` : ''}`,
    faults: [...watches.site, ...(watches.single ? [watches.single] : [])].flatMap(({ faults }) => faults),
  }
}

/** Go through the views of a site. */
async function walk(page: Page, url: string, views: string[]): Promise<void> {
  for (const view of views) {
    await page.goto(url + view)
    await page.evaluate(() => new Promise(requestAnimationFrame))
    if (view.endsWith('handout')) await page.locator('.handout-slide').first().waitFor({ state: 'attached' })
  }
}
