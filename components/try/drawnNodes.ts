import type { Component, VNodeChild } from 'vue'
import type { SlideElement, SlideNode } from '../../scripts/slidev/inBrowser/slideTree.ts'
import { camelize, h } from 'vue'
import { CODE_BLOCK, LINK } from '../../scripts/slidev/inBrowser/slideTree.ts'
import { markedCode } from './markedCode.ts'
import SlideLink from './SlideLink.vue'

/** Components that slides wear, by name. */
const COMPONENTS = named(import.meta.glob<Component>('../*.vue', { eager: true, import: 'default' }))

/**
 * Draw what a slide shows. What the nodes say is text or an attribute: none of it is compiled or read as HTML.
 *
 * @param nodes
 *   Looked through already: see `slideTree`.
 */
export function drawnNodes(nodes: SlideNode[]): VNodeChild[] {
  return nodes.map((node) => (typeof node === 'string' ? node : drawn(node)))
}

function drawn({ tag, props, children }: SlideElement): VNodeChild {
  if (tag === CODE_BLOCK)
    return h('div', { class: 'slidev-code-wrapper relative group' }, drawnNodes(markedCode(children, props['ranges'])))
  if (tag === LINK) return h(SlideLink, { to: String(props['to']) }, () => drawnNodes(children))
  const component = COMPONENTS[tag]
  if (!component) return h(tag, props, drawnNodes(children))
  return h(component, declared(component, props), children.length ? { default: () => drawnNodes(children) } : undefined)
}

/** What a component asks for, and nothing else, which would become an attribute of what it draws. */
function declared(component: Component, props: SlideElement['props']): SlideElement['props'] {
  const asked = (component as { props?: object }).props ?? {}
  return Object.fromEntries(Object.entries(props).filter(([name]) => Object.hasOwn(asked, camelize(name))))
}

function named(modules: Record<string, Component>): Record<string, Component> {
  return Object.fromEntries(
    Object.entries(modules).map(([path, component]) => [path.slice('../'.length, -'.vue'.length), component]),
  )
}
