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
 *   A fault for each: advice where the slide shows most of its words, as its notes have them all; else it is as good as
 *   blank.
 */
export async function wordsMissingOnSlides(page: Page, wanted: string[][], reason: string): Promise<Fault[]> {
  const shown = await page.locator('.print-slide-container').allInnerTexts()
  return wanted.flatMap((list, index) => {
    const there = Map.groupBy(wordsOf(shown[index] ?? '').map(ignoreCase), (word) => word)
    const missing = list.filter((word) => there.get(ignoreCase(word))?.pop() === undefined)
    const isBlocking = missing.length > list.length / 2
    return missing.map((word) => ({ slide: index + 1, element: word, reason, isBlocking }))
  })
}
