import type { Page } from 'playwright-core'
import type { Printed } from './printPage.ts'
import { readPictures } from './inPage/readPictures.ts'
import { printPage } from './printPage.ts'

/** What a handout is told of its deck. */
export interface ToldHandout {
  /** Numbers of the slides whose words stand on their pictures alone, from 1. */
  alone: number[]
  /** What a QR code is called, by where it leads. */
  codeName: (url: string) => string
}

/**
 * Print the handout of a built site: A4, vector, tagged, with outline. The page sets itself for paper.
 *
 * @param page
 *   Page that shows it.
 * @param told
 *   What is told of its deck.
 * @returns
 *   PDF, headings and words.
 */
export async function printHandout(page: Page, { alone, codeName }: ToldHandout): Promise<Printed> {
  // Slides, which the same page may have shown, are printed as on a screen.
  await page.emulateMedia({ media: null })
  const undo = await page.evaluateHandle(readPictures, alone)
  try {
    return await printPage(page, codeName)
  } finally {
    await undo.evaluate((restore) => restore())
  }
}
