import type { VFile } from 'vfile'
import type { Slide } from '../../deck/types.ts'
import type { Scope } from '../compose/composer.ts'
import type { Offer } from './composition.ts'
import type { Arranged, Unit } from './unit.ts'
import { LAYOUTS, type LayoutTraits } from '../../deck/layouts.ts'
import { fit } from '../fit/fit.ts'
import { badnessAfter, badnessOf, kindOf, shownTitle, sumOf, type Terms } from './badness.ts'
import { compositions } from './compositions.ts'
import { plainly } from './compositions/stack.ts'
import { sized } from './sized.ts'
import { titled } from './titled.ts'
import { WEIGHTS } from './weights.ts'

/** Slides for some units, and how bad they are by themselves. */
export interface Step extends Arranged {
  /** How many units they take. */
  count: number
  /** Whether they begin with a further part of a block. */
  goesOn?: boolean
}

/** A way to a place: it begins and ends with a kind of slide. */
interface Way extends Arranged {
  /** How many slides of one kind it ends with. */
  run: number
}

/** Most ways to a whole section that are tried among its neighbours. */
const WAYS = 8

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
 *   Ways to do it, the best first: one for each two kinds of slides that it may begin and end with. In each, each unit's
 *   blocks are in the notes of one slide, in order.
 */
export function arrange(units: Unit[], scope: Scope, file: VFile): Arranged[] {
  const ways: Array<Map<string, Way>> = units.map(() => new Map())
  ways.push(new Map())
  ways[0]?.set('', { cost: 0, slides: [], run: 0 })
  for (let at = 0; at < units.length; at++) {
    const from = ways[at]
    if (!from?.size) continue
    for (const step of stepsFrom(units, at, scope, file)) {
      const to = ways[at + step.count]
      for (const way of from.values()) if (to) keepBest(to, extended(way, step), goingOnOf)
    }
  }
  const ends = new Map<string, Way>()
  for (const way of ways.at(-1)?.values() ?? []) keepBest(ends, way, kindsOf)
  return [...ends.values()].toSorted((a, b) => a.cost - b.cost).slice(0, WAYS)
}

function keepBest(ways: Map<string, Way>, way: Way, keyOf: (way: Way) => string): void {
  const key = keyOf(way)
  const known = ways.get(key)
  if (!known || way.cost < known.cost) ways.set(key, way)
}

/** All that the cost of going on depends on, here or among the neighbours: of two ways with the same, the cheaper stays. */
function goingOnOf(way: Way): string {
  return `${kindsOf(way)} ${shownTitle(way.slides.at(-1))}`
}

function kindsOf({ slides, run }: Way): string {
  const [first, last] = [slides[0], slides.at(-1)]
  return first && last ? `${kindOf(first)} ${kindOf(last)} ${Math.min(2, run)}` : ''
}

function extended(way: Way, { slides, cost, goesOn: isSequel = false }: Step): Way {
  const [before, first, last] = [way.slides.at(-1), slides[0], slides.at(-1)]
  const between = before && first ? sumOf(badnessAfter(before, way.run, first, isSequel)) : 0
  const lastKind = last && kindOf(last)
  const own = slides.length - 1 - slides.findLastIndex((slide) => kindOf(slide) !== lastKind)
  const goesOn = before && own === slides.length && kindOf(before) === lastKind
  return {
    cost: way.cost + cost + between,
    slides: [...way.slides, ...slides],
    run: slides.length ? (goesOn ? way.run + own : own) : way.run,
  }
}

/** All that can be made of the units from a place on. */
export function stepsFrom(units: Unit[], at: number, scope: Scope, file: VFile): Step[] {
  const unit = units[at] as Unit
  const own: Step[] = unit.kind === 'made' || unit.kind === 'part' ? unit.ways.map((way) => ({ ...way, count: 1 })) : []
  if (unit.kind === 'made') return own
  const offers = compositions
    .flatMap((composition) => composition.offers(units, at, scope))
    .filter((offer) => isGranted(offer, units.slice(at, at + offer.count)))
  const wanted = wantedOf(offers, unit, at, scope)
  // A section below that stands by itself shows no title of the pillar.
  const isOpening = at === 0 && scope.isPillar
  const steps = [
    ...((unit.asked?.layout || isOpening) && wanted.length ? [] : own),
    ...wanted.flatMap((offer) => stepsOf(offer, units, at, scope)),
  ]
  if (steps.length) return steps.map((step) => withRunnerUp(step, steps))
  const others = offers.flatMap((offer) => stepsOf(offer, units, at, scope))
  if (others.length) return others
  const draft = titled({ ...plainly([unit]), count: 1 }, [unit], scope, at === 0)
  const slides = fit(draft, file)
  return [{ count: 1, slides, cost: WEIGHTS.unfit + WEIGHTS.slide * slides.length }]
}

/** Whether what is asked for units after the first is done: a title begins its slide, a layout is as its author wants it. */
function isGranted({ composition }: Offer, [first, ...others]: Unit[]): boolean {
  return others.every(({ asked }) => {
    if (!asked?.isByAuthor) return asked?.title === undefined
    const isTitled = asked.title !== undefined && !first?.isKept
    return !isTitled && (!asked.layout || asked.layout === composition)
  })
}

/** Note on a slide which composition came next, of those that take as many units, or else of all. */
function withRunnerUp(step: Step, steps: Step[]): Step {
  const [slide] = step.slides
  if (step.slides.length !== 1 || !slide?.why) return step
  const layoutOf = ({ slides }: Step): string => slides[0]?.layout ?? ''
  const others = steps.filter((other) => layoutOf(other) !== slide.layout)
  const peers = others.filter(({ count }) => count === step.count)
  const [next] = (peers.length ? peers : others).toSorted((a, b) => a.cost - b.cost)
  if (!next) return step
  return {
    ...step,
    slides: [{ ...slide, why: { ...slide.why, instead: { layout: layoutOf(next), cost: next.cost } } }],
  }
}

/** What the author asks for; on the first slide of a pillar, what shows its title. */
function wantedOf(offers: Offer[], unit: Unit, at: number, scope: Scope): Offer[] {
  const { layout, title, isByAuthor } = unit.asked ?? {}
  if (isByAuthor) {
    const wanted = offers.filter(({ composition }) => !layout || composition === layout)
    // The author's title stands for one that is found in the text.
    const plain = wanted.filter((offer) => !offer.title && !offer.hasOwnHeading)
    return title && plain.length ? plain : wanted
  }
  // What has no name but that of the talk is better called by what it says: the cover has shown that name.
  // Set small, as what a figure or a quotation belongs to, it is no repetition.
  const named = offers.filter(
    ({ title, hasOwnHeading, composition }) => title || hasOwnHeading || LAYOUTS[composition].isTitleSmall,
  )
  if (!scope.title.children.length && named.length) return named
  const isOpening = at === 0 && scope.isPillar
  return isOpening ? offers.filter(({ title, hasOwnHeading }) => !title && !hasOwnHeading) : offers
}

/** An offer as a slide, and where its type is not the largest, those with less of its units. */
function stepsOf({ shorter = [], ...offer }: Offer, units: Unit[], at: number, scope: Scope): Step[] {
  const step = stepOf(offer, units, at, scope)
  const isLargest = step?.slides[0]?.frontmatter.size === offer.sizes.most
  const [next, ...others] = isLargest ? [] : shorter
  const less = next ? stepsOf({ ...next, shorter: others }, units, at, scope) : []
  return step ? [step, ...less] : less
}

function stepOf(offer: Offer, units: Unit[], at: number, scope: Scope): Step | undefined {
  const taken = units.slice(at, at + offer.count)
  const isFirst = at === 0
  const [found, ...more] = [offer, ...(offer.further ?? [])].map((page, no) =>
    sized(titled(page, taken, scope, isFirst && no === 0), page),
  )
  const further = more.filter((page) => page !== undefined)
  if (!found || further.length < more.length) return
  const { isTitleSmall, isOfSection } = LAYOUTS[offer.composition] as LayoutTraits
  const isVague = !isFirst && !offer.title && !offer.hasOwnHeading && !isTitleSmall && !isOfSection
  const shown = [found, ...further].flatMap(({ slide }) => slide.children)
  const whole = { ...found, slide: { ...found.slide, children: shown } }
  const termsOf = (one: typeof found, page: Offer): Terms =>
    badnessOf({ offer: page, units: one === whole ? taken : [], isVague: one === whole && isVague, ...one })
  const terms = termsOf(whole, offer)
  const slides = [
    { ...found.slide, why: { fill: found.measured.fill, terms } },
    ...further.map(({ slide }) => ({ ...slide, notes: [] })),
  ]
  const costs = further.map((one, no) => sumOf(termsOf(one, offer.further?.[no] ?? offer)))
  const cost = costs.reduce((sum, one) => sum + one, sumOf(terms))
  return { count: offer.count, slides: asLarge(slides), cost, goesOn: (taken[0]?.part?.no ?? 1) > 1 }
}

/** Parts of one block are as large as the smallest of them. */
function asLarge(slides: Slide[]): Slide[] {
  if (slides.length < 2) return slides
  const least = (key: 'size' | 'code'): number =>
    Math.min(...slides.map(({ frontmatter }) => frontmatter[key] ?? Infinity))
  const alike = Object.fromEntries(
    (['size', 'code'] as const).flatMap((key) => (least(key) < Infinity ? [[key, least(key)]] : [])),
  )
  return slides.map((slide) => ({ ...slide, frontmatter: { ...slide.frontmatter, ...alike } }))
}
