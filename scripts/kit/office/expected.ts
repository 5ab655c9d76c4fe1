import type { Conversion } from '../../deck/conversion.ts'
import { titleOf } from '../../deck/titleOf.ts'
import { wordText } from '../../text/textOf.ts'
import { wordsOf } from '../../text/words.ts'
import { expectedSlides } from '../pdf/expected.ts'

/** What a presentation for office programs must hold. */
export interface ExpectedPresentation {
  title: string
  /** BCP 47 tag. */
  lang: string
  slides: Array<{
    /** As the page has it; empty where the slide has none of its own, but a name. */
    title: string
    /** Words that it shows, whatever their order. */
    shown: string[]
    /** Words of its notes. */
    notes: string[]
  }>
  /** Words of the page, in order: on slides or in their notes. */
  source: string[]
  /** Targets of links to other places, as often as they must be there. */
  urls: string[]
  /** How many links lead to slides, at least. */
  inside: number
}

/**
 * Tell what a presentation must hold: what the slides show, and what is said.
 *
 * @param conversion
 *   Converted page.
 * @returns
 *   What verification expects.
 */
export function expectedPresentation(conversion: Conversion): ExpectedPresentation {
  const { deck, words } = conversion
  const { urls, inside } = expectedSlides(conversion)
  return {
    title: deck.title,
    lang: deck.lang,
    slides: deck.children.map((slide, index) => ({
      title: titleOf(slide)?.children.map(wordText).join('') ?? '',
      shown: words.slides[index] ?? [],
      notes: slide.notes.flatMap((node) => wordsOf(wordText(node))),
    })),
    source: words.source,
    urls,
    inside,
  }
}
