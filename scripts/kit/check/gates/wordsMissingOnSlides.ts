import type { Page } from 'playwright-chromium'
import type { Fault } from '../check.ts'
import { wordsOf } from '../../../text/words.ts'
import { plain } from './ignoreCase.ts'

/**
 * Find words that slides do not show.
 *
 * @param page
 *   Page that shows all slides one below the other.
 * @param wanted
 *   Words of each slide.
 * @param reason
 *   What to say of those that are not there.
 * @returns
 *   A fault for each.
 */
export async function lostOnSlides(page: Page, wanted: string[][], reason: string): Promise<Fault[]> {
  const shown = await page.locator('.print-slide-container').allInnerTexts()
  return wanted.flatMap((list, index) => {
    const there = Map.groupBy(wordsOf(shown[index] ?? '').map(plain), (word) => word)
    return list
      .filter((word) => there.get(plain(word))?.pop() === undefined)
      .map((word) => ({ slide: index + 1, element: word, reason }))
  })
}
