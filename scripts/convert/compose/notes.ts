import type { Heading, RootContent } from 'mdast'
import type { Slide } from '../../deck/types.ts'
import { linksIn } from '../../deck/linksIn.ts'
import { textOf } from '../../text/textOf.ts'

/** Put each heading into the notes right before the text, or the slide written by hand, that it stands above. */
export function withHeadings(slides: Slide[], headings: Heading[]): Slide[] {
  const noted = new Set(slides.flatMap(({ notes }) => notes))
  const queue = headings.filter((heading) => !noted.has(heading))
  let next = 0
  return slides.map((slide, index) => {
    const notes: RootContent[] = []
    const above = (offset: number): void => {
      for (let heading = queue[next]; heading && offsetOf(heading) < offset; heading = queue[next]) {
        notes.push(heading)
        next += 1
      }
    }
    if (slide.own) above(slide.position.start.offset ?? 0)
    for (const node of slide.notes) {
      above(offsetOf(node))
      notes.push(node)
    }
    const left = index === slides.length - 1 ? queue.slice(next) : []
    return { ...slide, notes: [...notes, ...left] }
  })
}

/**
 * Put what is only said into the notes right behind the text before it. Of the cover's, the handout shows the title
 * alone: text of the page goes to the slide after it.
 */
export function withSaid(slides: Slide[], said: RootContent[]): Slide[] {
  for (const node of said) {
    const isBefore = (other: RootContent): boolean => offsetOf(other) < offsetOf(node)
    const nearest = slides.findLast(({ notes }) => notes.some(isBefore)) ?? slides[0]
    const slide = nearest === slides[0] && node.type !== 'steer' ? (slides[1] ?? nearest) : nearest
    slide?.notes.splice(slide.notes.findLastIndex(isBefore) + 1, 0, node)
  }
  return slides
}

/** Leave out of the notes what says nothing, such as a picture without alternative text. */
export function withoutWordless(slide: Slide): Slide {
  const notes = slide.notes.filter((node) => textOf(node).trim() || node.type === 'steer' || linksIn([node]).length)
  return notes.length === slide.notes.length ? slide : { ...slide, notes }
}

/** Where a node begins on the page, in characters; `0` for one without a place. */
export function offsetOf(node: RootContent): number {
  return node.position?.start.offset ?? 0
}
