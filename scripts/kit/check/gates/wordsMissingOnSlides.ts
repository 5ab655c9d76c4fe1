import type { Page } from 'playwright-core'
import type { Fault } from '../../checked.ts'
import { inCapitals } from '../../../text/inCapitals.ts'
import { wordsNotAmong } from '../../../text/wordsNotAmong.ts'
import { wordsOf } from '../../../text/words.ts'

/**
 * Find words that slides do not show.
 *
 * @param page
 *   Page that shows all slides one below the other.
 * @param wanted
 *   Words of each slide.
 * @param lang
 *   Language of the slides, BCP 47: it decides what capitals look like.
 * @param file
 *   Name of the file that shows them (default: the site).
 * @returns
 *   A fault for each: advice where the slide shows most of its words, as its notes have them all; else it is as good as
 *   blank.
 */
export async function wordsMissingOnSlides(
  page: Page,
  wanted: string[][],
  lang: string,
  file?: string,
): Promise<Fault[]> {
  const plain = (word: string): string => inCapitals(word, lang)
  const shown = await page.locator('.print-slide-container').allInnerTexts()
  return wanted.flatMap((list, index) => {
    const lost = wordsNotAmong(list.map(plain), wordsOf(shown[index] ?? '').map(plain))
    const isBlocking = lost.length > list.length / 2
    return lost.map((at) => ({
      slide: index + 1,
      element: list[at] ?? '',
      told: { id: 'word-not-shown', file } as const,
      isBlocking,
    }))
  })
}
