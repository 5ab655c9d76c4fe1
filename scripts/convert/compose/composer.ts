import type { PhrasingContent, RootContent } from 'mdast'
import type { Pillar, Section, Slide } from '../../deck/types.ts'
import type { Title } from '../outline/title.ts'
import type { Phrases } from '../../locales/phrases.ts'
import { leadsOn } from '../../text/leadsOn.ts'

/** What a composer knows beside its blocks. */
export interface Scope {
  lang: string
  phrases: Phrases
  section: Section
  title: Title
  /** Title for its slides: its own, else that of the section it stands in. */
  heading: PhrasingContent[]
  /** Short line above titles that are not the section's own. */
  eyebrow: string
  /** Whether the section is one of the pillars, so that its text makes exactly one pillar slide. */
  isPillar: boolean
  /** Place of the pillar this section is or stands in, from 1. */
  pillar?: number
  /** What stands above the title of a pillar: « Pilier 1 sur 3 ». */
  badge?: string
  /** All pillars of the talk. */
  trail: Pillar[]
  /** Whether the headings right below are the same as elsewhere, so that to name them says nothing. */
  isRepetitive: boolean
  /** Whether the sections right below are cards on slides of this one, so that an agenda would say the same. */
  areCards: boolean
  /** Whether the pillars begin right after this section's own text. */
  leadsToPillars: boolean
}

/** One way to make slides of a run of blocks. */
export interface Composer {
  /** How many blocks from `at` on are for this composer; 0 is « not mine ». */
  takes: (blocks: RootContent[], at: number, scope: Scope) => number
  /** Slides of those blocks: each block is in the notes of exactly one slide, in order. */
  compose: (blocks: RootContent[], scope: Scope) => Slide[]
}

/** Tell a line that leads to what comes next: it ends in a colon, or names the file or the table below. */
export function isLead(block: RootContent | undefined): boolean {
  if (block?.type !== 'paragraph') return false
  return block.data?.isCodeTitle === true || block.data?.isCaption === true || leadsOn(block)
}
