import type { Data, PhrasingContent, RootContent } from 'mdast'
import type { Slide } from '../../deck/types.ts'
import type { Unit } from './unit.ts'
import { heading } from '../../deck/builders.ts'

/**
 * Give units what their author asks for in comments: a title is for the first, what is kept with what comes next is the
 * last.
 *
 * @param units
 *   Units of some blocks, in order.
 * @param blocks
 *   Those blocks, with what is asked for.
 */
export function asAsked(units: Unit[], blocks: RootContent[]): Unit[] {
  const all = blocks.map((block) => (block.data as Data | undefined)?.asked)
  const { layout, title } = all.find((asked) => asked?.layout || asked?.title) ?? {}
  const isKept = all.some((asked) => asked?.isKept)
  return units.map((unit, index) => {
    const named = title && index === 0 ? { title: [{ type: 'text' as const, value: title }] } : {}
    const asked = { ...unit.asked, ...(layout && { layout }), ...named, isByAuthor: true as const }
    return {
      ...(layout || named.title ? withTitle({ ...unit, asked }) : unit),
      ...(isKept && index === units.length - 1 && { isKept }),
    }
  })
}

/** What is made already gets its title on its first slide. */
function withTitle(unit: Unit): Unit {
  const title = unit.asked?.title
  if (unit.kind !== 'made' || !title) return unit
  const ways = unit.ways.map((way) => ({
    ...way,
    slides: way.slides.map((slide, at) => (at ? slide : named(slide, title))),
  }))
  return { ...unit, ways }
}

function named(slide: Slide, title: PhrasingContent[]): Slide {
  const at = slide.children.findIndex(({ type }) => type === 'heading')
  return at < 0 || slide.layout === 'statement'
    ? slide
    : { ...slide, children: slide.children.with(at, heading(title)) }
}
