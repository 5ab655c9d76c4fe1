import type { VFile } from 'vfile'
import type { Section, Slide } from '../../deck/types.ts'
import { titleOf } from '../../deck/titleOf.ts'
import { textOf } from '../../text/textOf.ts'
import { isCondensed } from '../fit/isCondensed.ts'
import { isSameTitle } from '../outline/isSameTitle.ts'

/** Fewest slides of a talk with dividers, and how many slides there are for each of them. */
const SLIDES = { fewest: 10, each: 4 }

/**
 * Choose the sections at the top level that begin with a divider: those of two slides or more, in a talk of ten or more.
 * Where that is more than one slide in four, only sections that have more slides; none whose name would be told a third time.
 *
 * @param slides
 *   Slides as they are without.
 * @param pillars
 *   How many pillars the talk has: those begin by themselves.
 */
export function dividedSections(slides: Slide[], pillars: number, { data }: VFile): Set<Section> {
  const { minutes = Infinity } = data.settings ?? {}
  // The cover is a slide, too.
  const isShortened = slides.length > minutes || isCondensed(slides.length + 1, data.settings)
  if (pillars || isShortened || slides.length < SLIDES.fewest) return new Set()
  const counts = new Map<Section, number>()
  for (const { chapter } of slides) if (chapter) counts.set(chapter, (counts.get(chapter) ?? 0) + 1)
  if (counts.size < 2) return new Set()
  const most = Math.max(...counts.values())
  for (let least = 2; least <= most; least++) {
    const long = [...counts.keys()].filter((one) => (counts.get(one) ?? 0) >= least && !isToldTwice(one, slides))
    // The line that a divider shows was a slide, or a part of one.
    if (long.length * SLIDES.each <= slides.length) return new Set(long)
  }
  return new Set()
}

/** Whether its name is the title of two slides already. */
function isToldTwice({ heading }: Section, slides: Slide[]): boolean {
  const name = textOf(heading ?? [])
  return slides.filter((slide) => isSameTitle(textOf(titleOf(slide) ?? []), name)).length > 1
}
