import type { Browser, Page } from 'playwright-core'
import type { Conversion } from '../../scripts/deck/conversion.ts'
import type { OutputContext } from '../../scripts/kit/outputs/output.ts'
import { siteViews } from '../../scripts/kit/siteViews.ts'

/**
 * Tell outputs what a test makes them from: a built site, in one page for slides and handout.
 *
 * @param conversion
 *   Converted page.
 * @param browser
 *   Running browser.
 * @param page
 *   Empty page.
 * @param folder
 *   Absolute path of the site.
 * @param url
 *   Address at which it is served, with a slash at the end.
 * @returns
 *   What outputs are made from.
 */
export function outputContextOf(
  conversion: Conversion,
  browser: Browser,
  page: Page,
  folder: string,
  url: string,
): OutputContext {
  const { first, slides, handout } = siteViews(page, url, conversion.deck.children.length)
  return { conversion, browser, first, slides, handout, folder, url, names: [], siteUrl: undefined }
}
