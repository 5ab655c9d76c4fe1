import type { Element } from 'xast'
import type { Cleaning } from './cleaning.ts'
import type { Part } from './partsOf.ts'
import { visit } from 'unist-util-visit'
import { decoded } from '../../text/decoded.ts'
import { partsOf } from './partsOf.ts'
import { areaOf, isStep, weightOf } from './weightOf.ts'

/** Elements that draw no more for being used often. */
const LIGHT = new Set(['linearGradient', 'radialGradient'])
/** Most uses within one another: what browsers copy for each of them grows by the cube of their number. */
const MOST_LEVELS = 24
/** Shapes that an effect of a style sheet, such as `blur()`, is like. */
const EFFECT = 1000

/** Elements whose link takes over another one. */
const TAKING = new Set(['use', 'pattern', 'feImage'])

/** What is drawn for an element: how much, and how many parts are within one another. */
interface Drawn {
  weight: number
  levels: number
}
const NOTHING: Drawn = { weight: 0, levels: 0 }

/**
 * Count how much a drawing unfolds to: what its `<use>`, patterns, masks, markers and filters draw again, beyond what
 * stands in its file. One is a plain shape.
 *
 * @returns
 *   Number of shapes; `Infinity` when a part draws itself, or the next too many times over.
 */
export function drawnMore(root: Element, cleaning: Cleaning): number {
  const byId = new Map<string, Element>()
  const own = new Map<Element, number>()
  visit(root, 'element', (element) => {
    const { id } = element.attributes
    if (id && !byId.has(id)) byId.set(id, element)
    own.set(element, weightOf(element) + (cleaning.weights.get(element) ?? 0))
  })
  const parts = partsOf(cleaning)
  const known = new Map<Element, Drawn>()

  /** All that is drawn for an element, where it is drawn once. */
  function drawn(element: Element): Drawn {
    const before = known.get(element)
    if (before) return before
    // Met again before it is counted: it draws itself.
    known.set(element, { weight: Infinity, levels: 0 })
    const { href = element.attributes['xlink:href'] } = element.attributes
    const used = TAKING.has(element.name) && href?.startsWith('#') ? drawnBy({ id: href.slice(1) }) : NOTHING
    const children = element.children.flatMap((child) => (child.type === 'element' ? [drawn(child)] : []))
    const uses = parts(element)
    if (!uses) return { weight: Infinity, levels: 0 }
    const [inherited, others] = [true, false].map((is) =>
      uses.filter(({ isInherited = false }) => isInherited === is).map(drawnBy),
    ) as [Drawn[], Drawn[]]
    const inside = (own.get(element) ?? 0) + used.weight + sum(children)
    const weight = inside * (1 + sum(inherited)) + sum(others)
    const all = {
      weight: element.name === 'filter' ? weight * areaOf(element, root) : weight,
      levels: deepest([used, ...children, ...inherited, ...others]),
    }
    known.set(element, all)
    return all
  }

  function drawnBy({ id }: Part): Drawn {
    if (id === undefined) return { weight: EFFECT, levels: 0 }
    const target = byId.get(id) ?? byId.get(decoded(id))
    if (!target || LIGHT.has(target.name)) return NOTHING
    const { weight, levels } = drawn(target)
    return { weight: levels < MOST_LEVELS ? weight : Infinity, levels: levels + 1 }
  }

  const written = own.entries().reduce((sum, [{ name }, weight]) => sum + (isStep(name) ? 0 : weight), 0)
  return Math.max(0, drawn(root).weight - written)
}

function sum(some: Drawn[]): number {
  return some.reduce((total, { weight }) => total + weight, 0)
}

function deepest(some: Drawn[]): number {
  return some.reduce((most, { levels }) => Math.max(most, levels), 0)
}
