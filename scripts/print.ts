import type { Deck } from './deck.ts'
import { headmatter } from './print/headmatter.ts'
import { printSlide } from './printSlide.ts'

/**
 * Print a deck as Slidev's `slides.md`: a fixed point of Slidev's own parser.
 *
 * @param deck
 *   Deck.
 * @returns
 *   Markdown.
 */
export function print(deck: Deck): string {
  return deck.children.map((slide, index) => printSlide(slide, index === 0 ? headmatter(deck) : {})).join('\n')
}
