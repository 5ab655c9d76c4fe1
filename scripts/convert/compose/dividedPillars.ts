import type { Section } from '../../deck/types.ts'
import { isLead } from './composer.ts'
import { openingLines } from './divider.ts'

/** Most lines below the title of a pillar that begins with a divider. */
export const PILLAR_LINES = 2
/** Fewest sections that a divider stands before, and the share of the pillars that begin with one, if any does. */
const FEWEST = { below: 2, share: 0.5 }

/**
 * Choose the pillars that begin with a divider: those that hold but sections, and a short line or two before them. Where
 * most pillars do not, none does.
 *
 * @param pillars
 *   All pillars of a talk.
 */
export function dividedPillars(pillars: Section[]): Set<Section> {
  const divided = pillars.filter(isDividing)
  return new Set(divided.length >= FEWEST.share * pillars.length ? divided : [])
}

function isDividing({ children }: Section): boolean {
  const own = children.filter((child) => child.type !== 'section')
  const lines = openingLines(own, PILLAR_LINES)
  const hasOnlyLines = lines > 0 && own.slice(lines).every((block, at) => at === 0 && isLead(block))
  return hasOnlyLines && children.filter((child) => child.type === 'section' && child.heading).length >= FEWEST.below
}
