import type { Page } from 'playwright-core'
import type { FaultView } from '../../../locales/texts/facts/faults.ts'
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
  const views: Array<{ name: FaultView; wanted: readonly string[]; there: string[] }> = [
    { name: 'slides', wanted: expectedSlides(conversion).urls, there: await addresses(slides) },
    { name: 'handout', wanted: expectedHandout(conversion).urls, there: await addresses(handout) },
    { name: 'reading', wanted: expectedHandout(conversion).urls, there: await addresses(reading) },
  ]
  const faults: Fault[] = views.flatMap(({ name, wanted, there }) => {
    const left = Map.groupBy(there, (url) => url)
    return wanted
      .filter((url) => left.get(URL.parse(url)?.href ?? url)?.pop() === undefined)
      .map((url) => ({ told: { id: 'in-view', view: name, fault: { id: 'no-link', url } } }))
  })
  for (const page of [slides, handout, reading]) faults.push(...(await telling(page)))
  const [inSlides = 0, inHandout = 0, inReading = 0] = views.map(({ wanted }) => wanted.length)
  return { found: { id: 'links', slides: inSlides, handout: inHandout, reading: inReading }, faults }
}

/** Links to other sites that would tell them where a reader comes from, or hand them the window. */
async function telling(page: Page): Promise<Fault[]> {
  const bare = page.locator('a[href^="http"]:not([rel~="noopener"][rel~="noreferrer"])')
  const urls = await bare.evaluateAll((all) =>
    all
      .filter((link) => (link as HTMLAnchorElement).origin !== location.origin)
      .map((link) => link.getAttribute('href')),
  )
  return urls.map((url) => ({ element: String(url), told: { id: 'telling-link' } }))
}

function addresses(page: Page): Promise<string[]> {
  return page.locator('a[href]').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href))
}
