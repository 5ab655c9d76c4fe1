import type { Deck } from '../../deck/types.ts'
import { headmatter } from './headmatter.ts'
import { stringifySlide } from './stringifySlide.ts'

/**
 * Print a deck as Slidev's `slides.md`: a fixed point of Slidev's own parser.
 *
 * @param deck
 *   Deck.
 * @returns
 *   Markdown.
 */
export function stringify(deck: Deck): string {
  return deck.children.map((slide, index) => stringifySlide(slide, index === 0 ? headmatter(deck) : {})).join('\n')
}
