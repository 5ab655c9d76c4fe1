import type { VFile } from 'vfile'
import type { Slide } from '../../deck/types.ts'
import type { Scope } from '../compose/composer.ts'
import type { Candidate } from './candidate.ts'
import type { Offer } from './composition.ts'
import type { Unit } from './unit.ts'
import { fit } from '../fit/fit.ts'
import { badnessAfter, badnessOf, kindOf, sumOf, type Terms } from './badness.ts'
import { compositions } from './compositions.ts'
import { plainly } from './compositions/stack.ts'
import { sized } from './sized.ts'
import { titled } from './titled.ts'

/** Slides for some units, and how bad they are by themselves. */
interface Step {
  count: number
  slides: Slide[]
  terms: Terms
}

/** The best way to a place that ends with a kind of slide. */
interface Way {
  cost: number
  slides: Slide[]
  last?: Slide
  /** How many slides of one kind it ends with. */
  run: number
}

/**
 * Choose breaks and compositions together, so that the sum of badness over the slides of a section is least: as TeX breaks
 * a paragraph into lines.
 *
 * Source: Knuth and Plass, « Breaking paragraphs into lines », Software: Practice and Experience 11 (1981).
 *
 * @param units
 *   What stands in the section, in order.
 * @param file
 *   File of the page; told what fits on no slide.
 * @returns
 *   Slides; each unit's blocks are in the notes of one, in order.
 */
export function arrange(units: Unit[], scope: Scope, file: VFile): Slide[] {
  const ways: Array<Map<string, Way>> = units.map(() => new Map())
  ways.push(new Map())
  ways[0]?.set('', { cost: 0, slides: [], run: 0 })
  for (let at = 0; at < units.length; at++) {
    const from = ways[at]
    if (!from?.size) continue
    for (const step of stepsFrom(units, at, scope, file)) {
      const to = ways[at + step.count]
      for (const way of from.values()) if (to) keepBest(to, extended(way, step))
    }
  }
  const ends = [...(ways.at(-1)?.values() ?? [])].toSorted((a, b) => a.cost - b.cost)
  return ends[0]?.slides ?? []
}

function keepBest(ways: Map<string, Way>, way: Way): void {
  const key = way.last ? `${kindOf(way.last)} ${Math.min(2, way.run)}` : ''
  const known = ways.get(key)
  if (!known || way.cost < known.cost) ways.set(key, way)
}

function extended(way: Way, { slides, terms }: Step): Way {
  const [first] = slides
  const between = way.last && first ? sumOf(badnessAfter(way.last, way.run, first)) : 0
  const last = slides.at(-1) ?? way.last
  const isRun = first && way.last && kindOf(first) === kindOf(way.last) && slides.length === 1
  return {
    cost: way.cost + sumOf(terms) + between,
    slides: [...way.slides, ...slides],
    ...(last && { last }),
    run: isRun ? way.run + 1 : 1,
  }
}

/** All that can be made of the units from a place on. */
function stepsFrom(units: Unit[], at: number, scope: Scope, file: VFile): Step[] {
  const unit = units[at] as Unit
  const own: Step[] = unit.kind === 'made' || unit.kind === 'part' ? [madeStep(unit.slides)] : []
  if (unit.kind === 'made') return own
  const offers = compositions.flatMap((composition) => composition.offers(units, at, scope))
  const wanted = wantedOf(offers, unit, at, scope)
  const steps = [...own, ...wanted.flatMap((offer) => stepOf(offer, units, at, scope) ?? [])]
  if (steps.length) return steps
  const others = offers.flatMap((offer) => stepOf(offer, units, at, scope) ?? [])
  if (others.length) return others
  const draft = titled({ ...plainly([unit]), count: 1 }, [unit], scope, at === 0)
  return [{ count: 1, slides: fit(draft, file), terms: { unfit: 1 } }]
}

/** What the author asks for; on the first slide of a pillar, what shows its title. */
function wantedOf(offers: Offer[], unit: Unit, at: number, scope: Scope): Offer[] {
  const asked = unit.asked?.layout
  if (asked) return offers.filter(({ composition }) => composition === asked)
  const isOpening = at === 0 && scope.isPillar
  return isOpening ? offers.filter(({ title, hasOwnHeading }) => !title && !hasOwnHeading) : offers
}

/** Slides that were made before: how bad they are counts where they are made. */
function madeStep(slides: Slide[]): Step {
  return { count: 1, slides, terms: { slide: 0.45 * slides.length } }
}

function stepOf(offer: Offer, units: Unit[], at: number, scope: Scope): Step | undefined {
  const taken = units.slice(at, at + offer.count)
  const isFirst = at === 0
  const found = sized(titled(offer, taken, scope, isFirst), offer)
  if (!found) return
  const isVague = !isFirst && !offer.title && !offer.hasOwnHeading
  const candidate: Candidate = { offer, units: taken, isVague, ...found }
  const terms = badnessOf(candidate)
  return { count: offer.count, slides: [{ ...found.slide, why: { fill: found.measured.fill, terms } }], terms }
}
