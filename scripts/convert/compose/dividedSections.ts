import type { VFile } from 'vfile'
import type { Section, Slide } from '../../deck/types.ts'
import { titleOf } from '../../deck/titleOf.ts'
import { textOf } from '../../text/textOf.ts'
import { isCondensed } from '../fit/isCondensed.ts'
import { isSameTitle } from '../outline/isSameTitle.ts'
import { openingLines } from './divider.ts'

/** Fewest slides of a talk with dividers, and how many slides there are for each of them. */
const SLIDES = { fewest: 10, each: 4 }
/** Share of the sections that begin with a divider, if any does. */
const SHARE = 0.5

/**
 * Choose the sections at the top level that begin with a divider, in a talk of ten slides or more: those that begin with a
 * short line, and have two slides beside it, or one that shows several sections. Where that is more than one slide in four,
 * only sections that have more slides; where that is fewer than half of the sections, none. None has one whose name would
 * be told a third time.
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
  const chapters = [...Map.groupBy(slides, ({ chapter }) => chapter)].flatMap(([section, own]) =>
    section ? { section, beside: besideDivider(section, own) } : [],
  )
  if (chapters.length < 2) return new Set()
  const wanted = chapters.filter(
    ({ section, beside }) =>
      (beside.length > 1 || beside[0]?.layout === 'sibling-cards') && !isToldTwice(section, beside),
  )
  for (let least = 1; least <= slides.length; least++) {
    const long = wanted.filter(({ beside }) => beside.length >= least)
    if (long.length < SHARE * chapters.length) break
    // The line that a divider shows was a slide, or a part of one.
    if (long.length * SLIDES.each <= slides.length) return new Set(long.map(({ section }) => section))
  }
  return new Set()
}

/** Slides of a section but the one that shows its first line alone; none where it begins with no such line. */
function besideDivider({ children }: Section, slides: Slide[]): Slide[] {
  const own = children.filter((child) => child.type !== 'section')
  if (!openingLines(own, 1)) return []
  const line = textOf(own.slice(0, 1))
  return slides.filter(({ notes }, at) => at > 0 || textOf(notes) !== line)
}

/** Whether its name is the title of two of its slides already. */
function isToldTwice({ heading }: Section, slides: Slide[]): boolean {
  const name = textOf(heading ?? [])
  return slides.filter((slide) => isSameTitle(textOf(titleOf(slide) ?? []), name)).length > 1
}
