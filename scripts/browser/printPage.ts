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
 * Print a page as it is: in the size that its styles ask for, vector, tagged, with outline. What it is told for its tags
 * is taken back.
 *
 * @param page
 *   Page, all of it there.
 * @param codeName
 *   What a QR code is called, by where it leads.
 * @returns
 *   PDF, headings and words.
 */
export async function printPage(page: Page, codeName: (url: string) => string): Promise<Printed> {
  const headings = await page.evaluate(() =>
    Array.from(document.querySelectorAll<HTMLElement>('h1, h2, h3, h4, h5, h6'), ({ innerText }) =>
      innerText.replaceAll(/\s+/g, ' ').trim(),
    ),
  )
  const codes = await page.evaluate(silentCodes)
  const undo = await page.evaluateHandle(
    completeTags,
    codes.map((url) => url && codeName(url)),
  )
  try {
    const words = await page.evaluate(pageWords)
    const pdf = await page.pdf({ printBackground: true, preferCSSPageSize: true, tagged: true, outline: true })
    return { pdf, headings, words }
  } finally {
    await undo.evaluate((restore) => restore())
  }
}

/** In the page: where each QR code that says nothing leads, which the link beside it tells; empty where there is none. */
function silentCodes(): string[] {
  return Array.from(
    document.querySelectorAll('.qr-code[aria-hidden]'),
    (code) => code.parentElement?.querySelector('a')?.href ?? '',
  )
}
