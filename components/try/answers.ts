import type { Report } from '../../scripts/deck/conversion.ts'
import type { SlideNode } from '../../scripts/slidev/inBrowser/slideTree.ts'
import type { FrameProps } from '../frameProps.ts'
import type { GivenPictures } from './findGiven.ts'

/** A slide as it is drawn. */
export interface ShownSlide {
  /** Place in the talk, from 1. */
  no: number
  /** Name of its layout. */
  layout: string
  /** What its layout is told. */
  frontmatter: FrameProps & { routeAlias?: string }
  shown: SlideNode[]
  /** What is said. */
  notes: SlideNode[]
}

/** Settings of a deck, as the headmatter of `slides.md` has them. */
export type DeckSettings = Record<string, unknown> & { lang?: string }

/** What is known of a deck before its slides are read. */
export interface ShownDeck {
  settings: DeckSettings
  /** Style sheet of what it wears instead of our look; empty where it wears that. */
  styles: string
  /** Places of slides that others link to, by their names. */
  places: Record<string, number>
  /** Pictures, as addresses that hold them, by the addresses that slides name them by. */
  pictures: Record<string, string>
  report: Report
}

/** What is wrong with a page that no deck can be made of. */
export interface Problem {
  line: number | null
  column: number | null
  ruleId: string
  reason: string
}

/** What the converter is asked: one page after the other; all answers on one come before those on the next. */
export interface Question {
  markdown: string
  /** Language that messages are told in. */
  lang: 'en' | 'fr'
  /** Pictures that came with it, by the names of their files. */
  pictures: GivenPictures
}

/** What it answers: first the deck, then its slides, some at a time; or why there is none. */
export type Answer =
  | { kind: 'deck'; deck: ShownDeck }
  | { kind: 'slides'; slides: ShownSlide[]; isLast: boolean }
  | { kind: 'refused'; problems: Problem[] }
  | { kind: 'failed'; reason: string }
