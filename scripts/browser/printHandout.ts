import type { Page } from 'playwright-chromium'
import type { Printed } from './printPage.ts'
import { openHandout } from './openHandout.ts'
import { printPage } from './printPage.ts'

/** Width and height between the margins of an A4 page, in px of 1/96 inch; as in `styles/handout.css`. */
const PAPER = { width: Math.round((178 / 25.4) * 96), height: Math.floor((263 / 25.4) * 96) }

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
  await page.evaluate(fill, PAPER.height)
  return printPage(page)
}

/** In the page: a slide stays in one piece, unless more than a third of a page would be left empty for that. */
function fill(height: number): void {
  let top = 0
  let used = 0
  for (const slide of document.querySelectorAll<HTMLElement>('.handout-slide')) {
    if (slide.previousElementSibling?.matches('.head')) used = slide.offsetTop - top
    const next = slide.nextElementSibling
    const needed =
      (next instanceof HTMLElement ? next.offsetTop : slide.offsetTop + slide.offsetHeight) - slide.offsetTop
    top = slide.offsetTop
    const doesFit = used + slide.offsetHeight <= height
    if (!doesFit && height - used > height / 3) {
      slide.classList.add('flows')
      used = (used + needed) % height
    } else used = doesFit ? used + needed : needed % height
  }
}
