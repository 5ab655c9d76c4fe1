import type { Badness } from '../../deck/badness.ts'
import type { Slide } from '../../deck/types.ts'
import type { Candidate } from './candidate.ts'
import { LAYOUTS } from '../../deck/layouts.ts'
import { textOf } from '../../text/textOf.ts'
import { cut } from './badness/cut.ts'
import { dense } from './badness/dense.ts'
import { emptyRoom } from './badness/emptyRoom.ts'
import { smallType } from './badness/smallType.ts'
import { unsaid } from './badness/unsaid.ts'
import { WEIGHTS } from './weights.ts'
import { titleOf } from '../../deck/titleOf.ts'

/** How bad the composition of the slide before is: for the second time, where that is no matter, and more often. */
const AGAIN = { twice: 0.6, alike: 0.1, often: 3 }

/** Badness by kind, weighted; kinds that are 0 are left out. */
export type Terms = Partial<Record<Badness, number>>

/** What is bad about a slide by itself. */
export function badnessOf(candidate: Candidate): Terms {
  return weighted({
    slide: 1,
    emptyRoom: emptyRoom(candidate),
    smallType: smallType(candidate),
    unsaid: unsaid(candidate),
    dense: dense(candidate),
    cut: cut(candidate),
    vagueTitle: candidate.isVague ? 1 : 0,
    unfit: candidate.offer.badness ?? 0,
    parted: candidate.units.at(-1)?.isKept ? 1 : 0,
  })
}

/**
 * What is bad about a slide after another.
 *
 * @param run
 *   How many slides before it have the composition of the last.
 * @param isSequel
 *   Whether it shows a further part of a block: it is to look like the part before.
 */
export function badnessAfter(before: Slide, run: number, slide: Slide, isSequel = false): Terms {
  const isAgain = kindOf(before) === kindOf(slide)
  // Sections that are alike look alike.
  const twice = LAYOUTS[slide.layout].isOfSection ? AGAIN.alike : AGAIN.twice
  return weighted({
    again: isSequel ? (isAgain ? 0 : AGAIN.often) : isAgain ? (run > 1 ? AGAIN.often : twice) : 0,
    tintedTwice: isTinted(before) && isTinted(slide) ? 1 : 0,
    sameTitle: isSameTitle(before, slide) ? 1 : 0,
  })
}

/** Sum of the kinds. */
export function sumOf(terms: Terms): number {
  return Object.values(terms).reduce((sum, term) => sum + term, 0)
}

/** What makes two slides look alike: their layout, and on the plain one what stands there. */
export function kindOf({ layout, children }: Slide): string {
  const kinds = children.map((child) => (child.type === 'component' ? child.name : child.type))
  return layout === 'section' ? `section:${[...new Set(kinds)].join('+')}` : layout
}

/** Title by which a slide is told from others; empty where it has none, or one that is set small. */
export function shownTitle(slide: Slide | undefined): string {
  return slide && !LAYOUTS[slide.layout].isTitleSmall ? textOf(titleOf(slide) ?? []) : ''
}

function isSameTitle(before: Slide, slide: Slide): boolean {
  if (before.layout === 'divider' && LAYOUTS[slide.layout].isOfSection) return false
  const title = shownTitle(before)
  return title !== '' && title === shownTitle(slide)
}

function isTinted({ layout }: Slide): boolean {
  return LAYOUTS[layout].isTinted === true
}

function weighted(terms: Record<string, number>): Terms {
  const found = Object.entries(terms).filter(([, value]) => value > 0)
  return Object.fromEntries(found.map(([name, value]) => [name, value * WEIGHTS[name as Badness]]))
}
