import type { BlockContent, PhrasingContent } from 'mdast'
import type { Layout } from '../../deck/layouts.ts'
import type { Component, Section, Slide, SlideFrontmatter } from '../../deck/types.ts'
import type { Scope } from '../compose/composer.ts'
import type { Unit } from './unit.ts'

/** How a slide comes out at a size. */
export interface Measured {
  /** Height of all that stands above the foot, in px. */
  needed: number
  /** Height that there is, in px. */
  room: number
  /** Share of the room below the title that the box around the body covers, from 0 to 1. */
  fill: number
}

/** A way to put some units on one slide. */
export interface Offer {
  composition: Layout
  /** How many units it takes. */
  count: number
  /** Title of the units' own, not shown again below; the section's where there is none. */
  title?: PhrasingContent[]
  /** What stands below the title. */
  body: Array<BlockContent | Component>
  /** Whether the body holds the heading of the slide, too. */
  hasOwnHeading?: true
  /** Range of its running text, in px. */
  sizes: { least: number; most: number }
  /** Size of its title at a size of its running text, in px, where both belong together. */
  headOf?: (size: number, slide: Slide) => number
  /** Size of its code, in px, at a size of its running text; what it may be at least and at most. */
  code?: { least: number; most: number; of: (slide: Slide) => number }
  /** Gives pictures their size, once that of the running text is chosen. */
  settled?: (slide: Slide) => Slide
  /** Slides on which it goes on: all are as large as the smallest of them, and what is said stands with the first. */
  further?: Offer[]
  /** Predicts how it comes out at `frontmatter.size`. */
  measure: (slide: Slide) => Measured
  /** How far the units are from what it is made for, from 0 to 1 (default: `0`). */
  badness?: number
  /** The same with less of its units: only tried where this has no room at its largest size. */
  shorter?: Offer[]
  /** Whether it is meant to show little: what its units say beside it is the speaker's. */
  isBrief?: true
  frontmatter?: SlideFrontmatter
  /** Section below that it shows first, where it shows some of those. */
  of?: Section
  /** Place and number of parts of a block that goes on: « 1/2 ». */
  part?: { no: number; of: number }
}

/** One way to compose a slide. */
export interface Composition {
  name: Layout
  /** Offers for the units from `at` on; none where they are not for it. */
  offers: (units: Unit[], at: number, scope: Scope) => Offer[]
}
