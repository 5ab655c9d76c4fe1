import type { Slide } from '../../deck/types.ts'
import { linksIn } from '../../deck/linksIn.ts'

/** Share of its addresses that the last invitation has to have, for an earlier one to wait for it. */
const SHARED = 0.5

/**
 * Leave an invitation to talk to the notes where the one at the end has most of its addresses: people write after a talk.
 *
 * @param slides
 *   Slides in order.
 * @returns
 *   Slides; the notes of those that are left out join those before them.
 */
export function withoutEarlyContacts(slides: Slide[]): Slide[] {
  const last = slides.findLast(({ layout }) => layout === 'contact')
  if (!last) return slides
  const known = new Set(linksIn(last.notes).map(({ url }) => url))
  const kept: Slide[] = []
  for (const slide of slides) {
    const before = kept.at(-1)
    const urls = slide.layout === 'contact' && slide !== last ? linksIn(slide.notes).map(({ url }) => url) : []
    const isEarly = urls.length > 0 && urls.filter((url) => known.has(url)).length >= SHARED * urls.length
    if (!isEarly || !before) kept.push(slide)
    else kept[kept.length - 1] = { ...before, notes: [...before.notes, ...slide.notes] }
  }
  return kept
}
