import type { Page } from 'playwright-core'
import { completeTags } from './inPage/completeTags.ts'
import { pageWords } from './inPage/pageWords.ts'

/** A page on paper. */
export interface Printed {
  pdf: Uint8Array
  /** Text of each heading, on one line. */
  headings: string[]
  /** All that the page says, in the order of its elements, on one line. */
  words: string
}

/**
 * Print a page as it is: in the size that its styles ask for, vector, tagged, with outline.
 *
 * @param page
 *   Page, all of it there.
 * @returns
 *   PDF, headings and words.
 */
export async function printPage(page: Page): Promise<Printed> {
  const headings = await page.evaluate(() =>
    Array.from(document.querySelectorAll<HTMLElement>('h1, h2, h3, h4, h5, h6'), ({ innerText }) =>
      innerText.replaceAll(/\s+/g, ' ').trim(),
    ),
  )
  await page.evaluate(completeTags)
  const words = await page.evaluate(pageWords)
  return {
    words,
    pdf: await page.pdf({ printBackground: true, preferCSSPageSize: true, tagged: true, outline: true }),
    headings,
  }
}
