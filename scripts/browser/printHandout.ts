import type { Page } from 'playwright-chromium'
import type { Printed } from './printPage.ts'
import { openHandout } from './openHandout.ts'
import { planHandout, SHAPES } from './planHandout.ts'
import { printPage } from './printPage.ts'
import { setHandout } from './inPage/setHandout.ts'

/** Width and height between the margins of an A4 page, in px of 1/96 inch; as in `styles/handout.css`. */
const PAPER = { width: Math.round((178 / 25.4) * 96), height: Math.floor((263 / 25.4) * 96) }
/** Between two slides of a page, as in the styles, and what lines may be higher on paper, in px. */
const GAP = 40
const SLACK = 2

/**
 * Print the handout of a built site: A4, vector, tagged, with outline.
 *
 * @param page
 *   Page to open it in; one that shows the site already gets there without loading it again.
 * @param url
 *   Address of the site, with a slash at the end.
 * @param count
 *   How many slides there must be.
 * @returns
 *   PDF and headings.
 * @throws UserError
 *   When not all slides come up.
 */
export async function printHandout(page: Page, url: string, count: number): Promise<Printed> {
  await page.setViewportSize(PAPER)
  await openHandout(page, url, count)
  await page.emulateMedia({ media: 'print' })
  const measured = await page.evaluate(setHandout, { shapes: SHAPES, slack: SLACK })
  if (measured) await page.evaluate(setHandout, { placed: planHandout(measured, PAPER.height, GAP) })
  return printPage(page)
}
