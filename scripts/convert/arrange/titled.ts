import type { Slide } from '../../deck/types.ts'
import type { Offer } from './composition.ts'
import type { Scope } from '../compose/composer.ts'
import type { Unit } from './unit.ts'
import { LAYOUTS, type LayoutTraits } from '../../deck/layouts.ts'
import { heading, slide } from '../../deck/builders.ts'
import { doesName } from '../outline/doesName.ts'
import { textOf } from '../../text/textOf.ts'

/**
 * Make a slide of an offer: with the title of its units' own and the section above it, else with the section's title.
 *
 * @param units
 *   Units that it takes.
 * @param isFirst
 *   Whether it is the first of its section.
 * @returns
 *   Slide; its notes are the blocks of the units.
 */
export function titled(offer: Offer, units: Unit[], scope: Scope, isFirst: boolean): Slide {
  const notes = units.flatMap(({ blocks }) => blocks)
  const asked = units.find(({ asked }) => asked?.title)?.asked?.title
  const own = asked ?? offer.title
  const emoji = own || offer.hasOwnHeading || !scope.title.emoji || !isFirst ? '' : ` ${scope.title.emoji}`
  const title = own ?? scope.heading
  const head = heading(emoji ? [...title, { type: 'text', value: emoji }] : title)
  const shown = textOf(offer.hasOwnHeading ? offer.body : title)
  const badge = isFirst && scope.isPillar ? scope.badge : undefined
  // Above cards of the sections of a talk, its name would say on each slide what the cover has said.
  const isOfTalk = (LAYOUTS[offer.composition] as LayoutTraits).isOfSection && !scope.title.children.length
  const isNamed = own || offer.hasOwnHeading
  const section = badge ?? (isNamed && !isOfTalk ? aboveOf(scope.eyebrow, shown) : undefined)
  const part = offer.part && `${offer.part.no}/${offer.part.of}`
  const eyebrow = [section, part].filter(Boolean).join(' · ')
  const made = slide(offer.composition, scope, offer.hasOwnHeading ? offer.body : [head, ...offer.body], notes, {
    ...offer.frontmatter,
    ...(eyebrow && { eyebrow }),
  })
  return offer.of ? { ...made, chapter: offer.of } : made
}

/** The section's name, unless the title says most of it. */
function aboveOf(section: string, title: string): string | undefined {
  return doesName(title, section) ? undefined : section
}
