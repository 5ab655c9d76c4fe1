import type { Deck } from '../../../deck/types.ts'
import type { Presentation } from '../../../office/presentation.ts'
import { plainTitle } from '../../../text/plainTitle.ts'

/**
 * Part the slides of a deck by the chapters of its page.
 *
 * @returns
 *   Chapters in order, those slides before the first named by the talk; none where there are less than two.
 */
export function sectionsOf({ children, title }: Deck): Presentation['sections'] {
  const sections: Presentation['sections'] = []
  let before: unknown
  for (const { chapter } of children) {
    const last = sections.at(-1)
    if (last && (chapter === before || !chapter?.heading)) last.slides++
    else sections.push({ name: chapter?.heading ? plainTitle(chapter.heading).trim() : title, slides: 1 })
    if (chapter?.heading || !last) before = chapter
  }
  return sections.length > 1 ? sections : []
}
