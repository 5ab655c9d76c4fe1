import type { RootContent } from 'mdast'
import type { Deck, Slide } from '../deck/types.ts'
import { heading, slide } from '../deck/builders.ts'

/**
 * Put blocks of the page into the notes of the slides whose part of the page they stand in. Of the cover's, the handout
 * shows the title alone: what belongs there goes to the slide after it, which is made where there is none.
 *
 * @param deck
 *   Deck, left as it is.
 * @param blocks
 *   Blocks in the order of the page, with their places.
 * @param isAtEnd
 *   Whether they go behind all that is said, wherever they stand (default: no).
 * @returns
 *   Deck, and for each block the number of its slide, from 1.
 */
export function sayBlocks(deck: Deck, blocks: RootContent[], isAtEnd = false): { deck: Deck; numbers: number[] } {
  const slides = deck.children.map((one): Slide => ({ ...one, notes: [...one.notes] }))
  const numbers = blocks.map((block) => {
    const end = block.position?.end.offset ?? 0
    const isBefore = (other: RootContent): boolean =>
      isAtEnd || (other.position?.start.offset ?? Number.POSITIVE_INFINITY) < end
    const nearest = slides.findLastIndex(({ notes }) => notes.some(isBefore))
    const index = nearest > 0 ? nearest : firstBelowCover(slides, deck)
    const notes = slides[index]?.notes ?? []
    notes.splice(notes.findLastIndex(isBefore) + 1, 0, block)
    return index + 1
  })
  return { deck: { ...deck, children: slides }, numbers }
}

function firstBelowCover(slides: Slide[], { title }: Deck): number {
  const found = slides.findIndex(({ notes }, index) => index > 0 && notes.length)
  return found > 0 ? found : slides.push(slide('section', {}, [heading([{ type: 'text', value: title }])], [])) - 1
}
