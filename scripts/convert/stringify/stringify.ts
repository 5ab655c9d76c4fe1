import type { Deck } from '../../deck/types.ts'
import { headmatter } from './headmatter.ts'
import { stringifySlide } from './stringifySlide.ts'

/** A printed deck. */
export interface DeckMarkdown {
  /** Content of `slides.md`. */
  text: string
  /** Settings of the whole deck. */
  headmatter: object
  /** Markdown of each slide, without the settings. */
  slides: string[]
}

/**
 * Print a deck as Slidev's `slides.md`: a fixed point of Slidev's own parser.
 *
 * @returns
 *   Markdown, as a whole and in parts.
 */
export function stringify(deck: Deck): DeckMarkdown {
  const settings = headmatter(deck)
  const slides = deck.children.map((slide) => stringifySlide(slide))
  // Slidev reads the settings with those of the first slide.
  const first = deck.children.slice(0, 1).map((slide) => stringifySlide(slide, settings))
  return { text: [...first, ...slides.slice(1)].join('\n'), headmatter: settings, slides }
}
