import type { Page } from 'playwright-core'
import type { Fault, Seen } from '../../checked.ts'
import type { OpenedKit } from '../openKit.ts'
import { expectedHandout, expectedSlides } from '../../pdf/expected.ts'

/**
 * Check that each link of the page is on a slide, in the handout and in the reading page, as often as the page has it.
 *
 * @param kit
 *   Kit.
 * @returns
 *   Links counted, and the lost ones.
 */
export async function links({ conversion, slides, handout, reading }: OpenedKit): Promise<Seen> {
  const views = [
    { name: 'slides', wanted: expectedSlides(conversion).urls, there: await addresses(slides) },
    { name: 'handout', wanted: expectedHandout(conversion).urls, there: await addresses(handout) },
    { name: 'reading page', wanted: expectedHandout(conversion).urls, there: await addresses(reading) },
  ]
  const faults: Fault[] = views.flatMap(({ name, wanted, there }) => {
    const left = Map.groupBy(there, (url) => url)
    return wanted
      .filter((url) => left.get(URL.parse(url)?.href ?? url)?.pop() === undefined)
      .map((url) => ({ element: name, reason: `no link to ${url}` }))
  })
  for (const page of [slides, handout, reading]) faults.push(...(await telling(page)))
  return { found: views.map(({ name, wanted }) => `${wanted.length} in the ${name}`).join(', '), faults }
}

/** Links to other sites that would tell them where a reader comes from, or hand them the window. */
async function telling(page: Page): Promise<Fault[]> {
  const bare = page.locator('a[href^="http"]:not([rel~="noopener"][rel~="noreferrer"])')
  const urls = await bare.evaluateAll((all) =>
    all
      .filter((link) => (link as HTMLAnchorElement).origin !== location.origin)
      .map((link) => link.getAttribute('href')),
  )
  return urls.map((url) => ({ element: String(url), reason: 'the link lacks rel="noopener noreferrer"' }))
}

function addresses(page: Page): Promise<string[]> {
  return page.locator('a[href]').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href))
}
