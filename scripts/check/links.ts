import type { Page } from 'playwright-chromium'
import type { Checked, Fault, Kit } from '../check.ts'
import { expectedHandout, expectedSlides } from '../expected.ts'

/**
 * Check that each link of the page is on a slide or in the handout, as often as the page has it.
 *
 * @param kit
 *   Kit.
 * @returns
 *   Links counted, and the lost ones.
 */
export async function links({ conversion, slides, handout }: Kit): Promise<Omit<Checked, 'name'>> {
  const views = [
    { name: 'slides', wanted: expectedSlides(conversion).urls, there: await addresses(slides) },
    { name: 'handout', wanted: expectedHandout(conversion).urls, there: await addresses(handout) },
  ]
  const faults: Fault[] = views.flatMap(({ name, wanted, there }) => {
    const left = Map.groupBy(there, (url) => url)
    return wanted
      .filter((url) => left.get(URL.parse(url)?.href ?? url)?.pop() === undefined)
      .map((url) => ({ element: name, reason: `no link to ${url}` }))
  })
  return { found: views.map(({ name, wanted }) => `${wanted.length} in the ${name}`).join(', '), faults }
}

function addresses(page: Page): Promise<string[]> {
  return page.locator('a[href]').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href))
}
