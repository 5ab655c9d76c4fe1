import type { Browser } from 'playwright-chromium'
import { allSlides } from './allSlides.ts'

/**
 * Print the handout of a built site: A4, vector, tagged, with outline.
 *
 * @param browser
 *   Running browser.
 * @param url
 *   Address of the site, with a slash at the end.
 * @param count
 *   How many slides there must be.
 * @returns
 *   PDF.
 * @throws UserError
 *   When not all slides come up.
 */
export async function handout(browser: Browser, url: string, count: number): Promise<Uint8Array> {
  const page = await browser.newPage({ colorScheme: 'light', reducedMotion: 'reduce' })
  try {
    await page.goto(`${url}#/handout`)
    await allSlides(page, count)
    return await page.pdf({ printBackground: true, preferCSSPageSize: true, tagged: true, outline: true })
  } finally {
    await page.close()
  }
}
