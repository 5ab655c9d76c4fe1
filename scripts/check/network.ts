import type { Page } from 'playwright-chromium'
import type { Checked } from '../check.ts'
import type { Kit } from '../openKit.ts'
import { leavePrint } from '../leavePrint.ts'

/**
 * Check that no view asks another host for anything, and that the browser has nothing to complain of.
 *
 * @param kit
 *   Kit; the pages that show its first slide and its single file go through all views.
 * @returns
 *   Requests counted, and what is wrong with them.
 */
export async function network(kit: Kit): Promise<Omit<Checked, 'name'>> {
  const { view, single, watches, conversion } = kit
  const count = conversion.deck.children.length
  await view.evaluate(() => dispatchEvent(new Event('deck:later')))
  await Promise.all([walk(view, count), single && walk(single, count)])
  const requests = watches.site.reduce((sum, watch) => sum + watch.requests, 0)
  return {
    found: `${requests} requests${watches.single ? `; deck.html: ${watches.single.requests} requests` : ''}`,
    faults: [...watches.site, ...(watches.single ? [watches.single] : [])].flatMap(({ faults }) => faults),
  }
}

/** Go through the views of a site, from the one that a page shows: it need not load anew. */
async function walk(page: Page, count: number): Promise<void> {
  await page.evaluate(leavePrint)
  const slides = Array.from({ length: count }, (_, index) => [`#/${index + 1}`, `.slidev-page-${index + 1}`] as const)
  const others = [
    ['#/presenter/1', '.slidev-presenter'],
    ['#/overview', '.slidev-page'],
    ['#/handout', '.handout-slide'],
  ] as const
  const missing = await page.evaluate(follow, [...slides, ...others])
  if (missing) throw new Error(`Unexpected view \`${missing}\` of \`${page.url()}\`, expected one that shows`)
}

/** In the page: go to each view and wait until it is drawn; asked from outside, each would wait for its answers. */
async function follow(views: Array<readonly [hash: string, selector: string]>): Promise<string | undefined> {
  const frame = (): Promise<unknown> => new Promise(requestAnimationFrame)
  for (const [hash, selector] of views) {
    location.hash = hash
    const end = performance.now() + 30_000
    do {
      await frame()
      if (performance.now() > end) return hash
    } while (!document.querySelector(selector))
    await frame()
  }
  return
}
