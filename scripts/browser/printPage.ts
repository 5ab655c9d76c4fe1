import type { Page } from 'playwright-core'

/** A page on paper. */
export interface Printed {
  pdf: Uint8Array
  /** Text of each heading, on one line. */
  headings: string[]
}

/**
 * Print a page as it is: in the size that its styles ask for, vector, tagged, with outline.
 *
 * @param page
 *   Page, all of it there.
 * @returns
 *   PDF and headings.
 */
export async function printPage(page: Page): Promise<Printed> {
  const headings = await page.evaluate(() =>
    Array.from(document.querySelectorAll<HTMLElement>('h1, h2, h3, h4, h5, h6'), ({ innerText }) =>
      innerText.replaceAll(/\s+/g, ' ').trim(),
    ),
  )
  return {
    pdf: await page.pdf({ printBackground: true, preferCSSPageSize: true, tagged: true, outline: true }),
    headings,
  }
}
