import type { SlideRoute } from '@slidev/client/composables/useNav.ts'
import type { Budget } from './budget.ts'
import { WORDS_PER_MINUTE } from '../../scripts/deck/talkLength.ts'
import { wordCount } from '../../scripts/text/words.ts'
import { budgetOf } from './budget.ts'

/**
 * Tell how long each slide of a deck may take.
 *
 * @param slides
 *   Slides.
 * @param settings
 *   Settings of the deck: how many minutes its author gives it.
 */
export function talkBudget(slides: SlideRoute[], { page }: { page?: { minutes?: number } }): Budget {
  const words = slides.map(({ meta }) => wordCount(textIn(meta.slide.noteHTML ?? '')))
  return budgetOf(words, WORDS_PER_MINUTE, page?.minutes)
}

function textIn(html: string): string {
  return new DOMParser().parseFromString(html, 'text/html').body.textContent
}
