import type { Page } from 'playwright-core'
import type { FaultView } from '../../../locales/texts/facts/faults.ts'
import type { Fault, Seen } from '../../checked.ts'
import type { KitInView } from '../kitInView.ts'
import type { KitView } from '../kitView.ts'
import { expectedHandout, expectedSlides } from '../../pdf/expected.ts'

/**
 * Check that each link of the page is on a slide, in the handout and in the reading page, as often as the page has it.
 *
 * @param kit
 *   Kit.
 * @returns
 *   Links counted, and the lost ones.
 */
export async function links({ conversion, slides, handout, reading }: KitInView): Promise<Seen> {
  const wanted = { slides: expectedSlides(conversion).urls, handout: expectedHandout(conversion).urls }
  const views = await Promise.all([
    seenIn('slides', slides, wanted.slides),
    seenIn('handout', handout, wanted.handout),
    seenIn('reading', reading, wanted.handout),
  ])
  const faults: Fault[] = views.flatMap(({ name, wanted, there }) => {
    const left = Map.groupBy(there, (url) => url)
    return wanted
      .filter((url) => left.get(URL.parse(url)?.href ?? url)?.pop() === undefined)
      .map((url) => ({ told: { id: 'in-view', view: name, fault: { id: 'no-link', url } } }))
  })
  faults.push(...views.flatMap(({ faults }) => faults))
  const [inSlides = 0, inHandout = 0, inReading = 0] = views.map(({ wanted }) => wanted.length)
  return { found: { id: 'links', slides: inSlides, handout: inHandout, reading: inReading }, faults }
}

/** Links of a view: those that must be there, those that are, and what is wrong with these. */
interface LinksOf {
  name: FaultView
  wanted: readonly string[]
  there: string[]
  faults: Fault[]
}

function seenIn(name: FaultView, view: KitView, wanted: readonly string[]): Promise<LinksOf> {
  return view.look(async (page) => ({ name, wanted, there: await addresses(page), faults: await telling(page) }))
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
