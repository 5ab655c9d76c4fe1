import type { Conversion } from '../../deck/conversion.ts'
import type { Deck } from '../../deck/types.ts'
import { visit } from 'unist-util-visit'
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
  /** Words of the page, in order, but for the code of what is drawn: on slides or in their notes. */
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
    source: withoutCode(words.source, drawnIn(deck)),
    urls,
    inside,
  }
}

/** Words of the code of each formula and diagram that is said: a picture says what they are instead. */
function drawnIn({ children }: Deck): string[][] {
  const drawn: string[][] = []
  visit({ type: 'root', children: children.flatMap(({ notes }) => notes) }, 'image', ({ data, alt }) => {
    if (data?.source !== undefined && data.source !== alt) drawn.push(wordsOf(data.source))
  })
  return drawn
}

/** Each code is cut out where it stands first, after the one before. */
function withoutCode(words: string[], codes: string[][]): string[] {
  const left: string[] = []
  let from = 0
  for (const code of codes) {
    const at = words.findIndex((_, index) => index >= from && code.every((word, next) => words[index + next] === word))
    if (at < 0) continue
    left.push(...words.slice(from, at))
    from = at + code.length
  }
  return [...left, ...words.slice(from)]
}
