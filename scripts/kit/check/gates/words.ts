import type { Page } from 'playwright-core'
import type { Fault, Seen } from '../../checked.ts'
import type { KitInView } from '../kitInView.ts'
import type { SingleFile } from '../openSingleFile.ts'
import { inCapitals } from '../../../text/inCapitals.ts'
import { wordsNotIn } from '../../../text/wordsNotIn.ts'
import { wordsOf } from '../../../text/words.ts'
import { wordsMissingOnSlides } from './wordsMissingOnSlides.ts'

/**
 * Check that every word is shown: those of each slide on it, those of the page in the handout and the
 * reading page, in order.
 *
 * @param kit
 *   Kit.
 * @returns
 *   Words seen, and the lost ones.
 */
export async function words({ conversion, slides, handout, reading }: KitInView): Promise<Seen> {
  const { deck, words } = conversion
  const plain = (word: string): string => inCapitals(word, deck.lang)
  const [faults, ofHandout, ofReading] = await Promise.all([
    slides.look((page) => wordsMissingOnSlides(page, words.slides, deck.lang)),
    handout.look((page) => textOf(page, '.handout-page')),
    reading.look((page) => textOf(page, 'body')),
  ])
  const texts = { handout: ofHandout, reading: ofReading }
  for (const view of ['handout', 'reading'] as const) {
    const text = texts[view]
    const lost = wordsNotIn(words.source.map(plain), wordsOf(text).map(plain))
    faults.push(
      ...lost.map((index): Fault => ({ element: words.source[index] ?? '', told: { id: 'word-missing', view } })),
    )
  }
  const count = words.slides.flat().length
  return { found: { id: 'words', slides: count, page: words.source.length }, faults }
}

/**
 * Check the same of the slides in the single file.
 *
 * @param single
 *   Single file.
 * @returns
 *   Nothing but the lost words.
 */
export async function singleWords({ conversion: { deck, words }, page }: SingleFile): Promise<Seen> {
  return { found: undefined, faults: await wordsMissingOnSlides(page, words.slides, deck.lang, 'deck.html') }
}

/** Text as it is shown; locators would give up on a long page after half a minute. */
function textOf(page: Page, selector: string): Promise<string> {
  return page.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.innerText ?? '', selector)
}
