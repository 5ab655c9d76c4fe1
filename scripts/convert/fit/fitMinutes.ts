import type { Deck, Section, Slide } from '../../deck/types.ts'
import { LAYOUTS } from '../../deck/layouts.ts'
import { countWords } from '../../text/countWords.ts'
import { isProse, isVivid, keep } from './condense.ts'

/** Most slides and projected words for each minute: what a room can look at and listen to at once; see `docs/authoring.md`. */
const PER_MINUTE = { slides: 1, words: 20 }
/** Layouts that say much with little. */
const STRONG = new Set<Slide['layout']>(['statement', 'one-figure', 'two-figures', 'example', 'question'])

/**
 * Show no more than a talk of so many minutes has time for: what goes on in a section is said first, prose before what
 * there is to see, then sections within chapters. First slides of chapters, statements, figures, agendas and what is written
 * by hand stay.
 */
export function fitMinutes(deck: Deck, minutes: number): Deck {
  const order = leastFirst(deck.children)
  const without = (count: number): Deck => {
    const gone = new Set(order.slice(0, count))
    return keep(deck, (slide) => !gone.has(slide))
  }
  const isShort = (count: number): boolean => {
    const { children } = without(count)
    const words = children.reduce((sum, slide) => sum + countWords(slide.children), 0)
    return children.length <= minutes * PER_MINUTE.slides && words <= minutes * PER_MINUTE.words
  }
  if (isShort(0)) return deck
  let [low, high] = [0, order.length]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (isShort(middle)) high = middle
    else low = middle
  }
  return without(high)
}

/** Slides that may go, those that are missed least first; of a section, its last. */
function leastFirst(slides: Slide[]): Slide[] {
  const places = new Map<Section | undefined, number>()
  const chapters = new Set<Section | undefined>()
  const ranked = slides.flatMap((slide, index) => {
    const place = places.get(slide.section) ?? 0
    places.set(slide.section, place + 1)
    const begins = !chapters.has(slide.chapter)
    chapters.add(slide.chapter)
    const stays =
      index < 2 || begins || slide.own || STRONG.has(slide.layout) || LAYOUTS[slide.layout].isKeptWhenCondensed
    return stays ? [] : [{ slide, rank: rankOf(slide, place), place, index }]
  })
  return ranked.toSorted((a, b) => a.rank - b.rank || b.place - a.place || b.index - a.index).map(({ slide }) => slide)
}

function rankOf(slide: Slide, place: number): number {
  if (place === 0) return 3
  return isProse(slide) ? 0 : isVivid(slide) ? 2 : 1
}
