import type { Page } from 'playwright-core'
import type { Watch } from '../../../browser/watchPage.ts'
import type { Fault, Seen } from '../../checked.ts'
import type { OpenedKit } from '../openKit.ts'
import type { SingleFile } from '../openSingleFile.ts'
import { leavePrintMode } from '../../../browser/inPage/leavePrintMode.ts'
import { UserError } from '../../../system/userError.ts'
import { counted } from '../../../text/counted.ts'

const REQUESTS = { one: 'request', other: 'requests' }

/**
 * Check that no view of the site asks another host for anything, and that the browser has nothing to complain of.
 *
 * @param kit
 *   Kit; the page that shows its first slide goes through all views.
 * @returns
 *   Requests counted, and what is wrong with them.
 */
export async function network({ view, watches, conversion }: OpenedKit): Promise<Seen> {
  await view.evaluate(() => dispatchEvent(new Event('deck:later')))
  await walk(view, conversion.deck.children.length)
  const requests = watches.reduce((sum, watch) => sum + watch.requests, 0)
  return { found: counted(requests, REQUESTS), faults: watches.flatMap(faultsOf) }
}

/**
 * Check the same of the single file: it asks for itself alone.
 *
 * @param single
 *   Single file; its page goes through all views.
 * @returns
 *   Requests counted, and what is wrong with them.
 */
export async function singleNetwork({ page, watch, conversion }: SingleFile): Promise<Seen> {
  await walk(page, conversion.deck.children.length)
  return { found: `deck.html: ${counted(watch.requests, REQUESTS)}`, faults: faultsOf(watch) }
}

/** What a browser complains of is advice, but what is unsafe. */
function faultsOf({ complaints }: Watch): Fault[] {
  return complaints.map(({ isUnsafe, ...fault }) => ({ ...fault, isBlocking: isUnsafe }))
}

/** Go through the views of a site, from the one that a page shows: it need not load anew. */
async function walk(page: Page, count: number): Promise<void> {
  await page.evaluate(leavePrintMode)
  const slides = Array.from({ length: count }, (_, index) => [`#/${index + 1}`, `.slidev-page-${index + 1}`] as const)
  const others = [
    ['#/presenter/1', '.stage-desk'],
    ['#/overview', '.slidev-page'],
    ['#/handout', '.handout-slide'],
  ] as const
  const missing = await page.evaluate(follow, [...slides, ...others])
  if (missing) throw new UserError(`The view \`${missing}\` of \`${page.url()}\` shows nothing. Make the talk again.`)
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
