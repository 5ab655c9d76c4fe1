import type { Page } from 'playwright-core'
import type { Printed } from './printPage.ts'
import { openHandout } from './openHandout.ts'
import { printPage } from './printPage.ts'

/**
 * Print the handout of a built site: A4, vector, tagged, with outline. The page sets itself for paper.
 *
 * @param page
 *   Page to open it in; one that shows the site already gets there without loading it again.
 * @param url
 *   Address of the site, with a slash at the end.
 * @param count
 *   How many slides there must be.
 * @param codeName
 *   What a QR code is called, by where it leads.
 * @returns
 *   PDF, headings and words.
 * @throws UserError
 *   When not all slides come up.
 */
export async function printHandout(
  page: Page,
  url: string,
  count: number,
  codeName: (url: string) => string,
): Promise<Printed> {
  await openHandout(page, url, count)
  // Slides, which the same page may have shown, are printed as on a screen.
  await page.emulateMedia({ media: null })
  return printPage(page, codeName)
}
