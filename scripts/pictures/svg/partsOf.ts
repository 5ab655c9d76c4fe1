import type { CssNode, Selector } from 'css-tree'
import type { Element } from 'xast'
import type { Cleaning } from './cleaning.ts'
import { parse, walk } from 'css-tree'
import { PRESENTATION } from './vocabulary.ts'

/** What an element draws with: another part of the drawing, or an effect by itself. */
export interface Part {
  /** Id of the part; none for an effect such as `blur()`. */
  id?: string
  /** Whether all shapes within the element draw with it, too: fills and markers are inherited. */
  isInherited?: boolean
}

/** Rules that are compared with elements: browsers do it again for each change. */
const MOST_ASKED = 1e6
const INHERITED = /^(?:fill|stroke|marker|marker-(?:start|mid|end))$/
const EFFECT = /^(?:blur|drop-shadow)$/i

/**
 * Make a look-up of what the elements of a drawing draw with, by their attributes and by its style sheets.
 *
 * It answers nothing when there are too many rules to compare. Of a selector, only what it says of the element itself is
 * looked at, so that rather too much is found than too little.
 */
export function partsOf({ styles, declarations }: Cleaning): (element: Element) => Part[] | undefined {
  const byRule = new Map<string, Array<{ needs: string[]; parts: Part[] }>>()
  for (const style of styles)
    walk(style, (node) => {
      if (node.type !== 'Rule' || node.prelude.type !== 'SelectorList') return
      const parts = ofStyle(node.block)
      if (!parts.length) return
      for (const selector of node.prelude.children) {
        const needs = selector.type === 'Selector' ? lastOf(selector) : []
        const key = needs[0] ?? '*'
        const rules = byRule.get(key) ?? []
        byRule.set(key, rules)
        rules.push({ needs, parts })
      }
    })
  let asked = 0
  return (element) => {
    const { id, class: classes = '' } = element.attributes
    const has = ['*', element.name, `#${id}`, ...(classes ?? '').split(/\s+/).map((name) => `.${name}`)]
    asked += has.reduce((sum, key) => sum + (byRule.get(key)?.length ?? 0), 0)
    if (asked > MOST_ASKED) return
    const ruled = has
      .flatMap((key) => byRule.get(key) ?? [])
      .filter(({ needs }) => needs.every((need) => has.includes(need)))
      .flatMap(({ parts }) => parts)
    const own = declarations.get(element)
    return [...ofAttributes(element), ...ruled, ...(own ? ofStyle(own) : [])]
  }
}

function ofAttributes({ attributes }: Element): Part[] {
  return Object.entries(attributes).flatMap(([name, value]) =>
    PRESENTATION.has(name) && value?.includes('(')
      ? ofStyle(parse(`${name}:${value}`, { context: 'declarationList' }))
      : [],
  )
}

function ofStyle(style: CssNode): Part[] {
  const parts: Part[] = []
  walk(style, function (node) {
    const isInherited = INHERITED.test(this.declaration?.property.toLowerCase() ?? '')
    if (node.type === 'Url' && node.value.startsWith('#')) parts.push({ id: node.value.slice(1), isInherited })
    if (node.type === 'Function' && EFFECT.test(node.name)) parts.push({ isInherited })
  })
  return parts
}

/** What the last part of a selector asks of an element: classes, ids, names. */
function lastOf({ children }: Selector): string[] {
  const nodes = children.toArray()
  const last = nodes.slice(nodes.findLastIndex(({ type }) => type === 'Combinator') + 1)
  return last.flatMap((node) => {
    if (node.type === 'ClassSelector') return [`.${node.name}`]
    if (node.type === 'IdSelector') return [`#${node.name}`]
    return node.type === 'TypeSelector' && node.name !== '*' ? [node.name] : []
  })
}
