import type { Element } from 'xast'
import type { Cleaning } from './cleaning.ts'
import type { Part } from './partsOf.ts'
import { visit } from 'unist-util-visit'
import { partsOf } from './partsOf.ts'

/** Elements that are drawn only where another one draws with them. */
const STORED = new Set('defs symbol pattern clipPath mask marker filter style title desc'.split(' '))
/** Elements that draw no more for being used often. */
const LIGHT = new Set(['linearGradient', 'radialGradient'])
/** Letters of a path, or of a text, that take as long to draw as one shape. */
const LETTERS = 20
/** Shapes that one step of a filter is like: it goes over all pixels. */
const STEP = 50

/**
 * Count how much a drawing unfolds to: what its `<use>`, patterns, masks, markers and filters draw again, beyond what
 * stands in its file. One is a plain shape.
 *
 * @returns
 *   Number of shapes; `Infinity` when a part draws itself.
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
  const known = new Map<Element, number>()

  /** All that is drawn for an element, where it is drawn once. */
  function drawn(element: Element): number {
    const before = known.get(element)
    if (before !== undefined) return before
    // Met again before it is counted: it draws itself.
    known.set(element, Infinity)
    const used = [element.attributes['href'], element.attributes['xlink:href']].find((href) => href?.startsWith('#'))
    const uses = parts(element)
    const inside = element.children.reduce(
      (sum, child) => sum + (child.type === 'element' && !STORED.has(child.name) ? drawn(child) : 0),
      (own.get(element) ?? 0) + (used ? drawnBy({ id: used.slice(1), isInherited: false }) : 0),
    )
    const sum = (some: Part[]): number => some.reduce((total, part) => total + drawnBy(part), 0)
    const total =
      inside * (1 + sum(uses.filter(({ isInherited }) => isInherited))) +
      sum(uses.filter(({ isInherited }) => !isInherited))
    known.set(element, total)
    return total
  }

  function drawnBy({ id }: Part): number {
    if (id === undefined) return STEP
    const target = byId.get(id) ?? byId.get(unescaped(id))
    return !target || LIGHT.has(target.name) ? 0 : drawn(target)
  }

  const written = own.values().reduce((sum, weight) => sum + weight, 0)
  return Math.max(0, drawn(root) - written)
}

function weightOf({ name, attributes, children }: Element): number {
  if (name === 'feTurbulence') return STEP * Number(attributes['numOctaves'] ?? 1)
  if (/^fe(?!Func|Merge|.*Light$)/.test(name)) return STEP
  const text = children.reduce((sum, child) => sum + (child.type === 'text' ? child.value.length : 0), 0)
  return 1 + ((attributes['d'] ?? attributes['points'] ?? '').length + text) / LETTERS
}

function unescaped(id: string): string {
  try {
    return decodeURIComponent(id)
  } catch {
    return id
  }
}
