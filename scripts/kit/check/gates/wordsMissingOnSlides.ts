import type { Page } from 'playwright-chromium'
import type { Fault } from '../../checked.ts'
import { wordsOf } from '../../../text/words.ts'
import { ignoreCase } from './ignoreCase.ts'

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
export async function wordsMissingOnSlides(page: Page, wanted: string[][], reason: string): Promise<Fault[]> {
  const shown = await page.locator('.print-slide-container').allInnerTexts()
  return wanted.flatMap((list, index) => {
    const there = Map.groupBy(wordsOf(shown[index] ?? '').map(ignoreCase), (word) => word)
    return list
      .filter((word) => there.get(ignoreCase(word))?.pop() === undefined)
      .map((word) => ({ slide: index + 1, element: word, reason }))
  })
}
