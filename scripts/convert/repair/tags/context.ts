import type { Element } from 'hast'
import type { Handle } from 'hast-util-to-mdast'
import type { RootContent } from 'mdast'
import type { VFile } from 'vfile'

/** State of the translation, see `hast-util-to-mdast`. */
export type State = Parameters<Handle>[0]

/** What the translation of an element is told beside it. */
export interface Context {
  file: VFile
  /** Whether it stands within a line. */
  isInline: boolean
}

/** How an element becomes Markdown: blocks, or what stands in a line, in the order of the page. */
export type Translate = (state: State, element: Element, context: Context) => RootContent[]

/** An attribute as text, without white space around it; nothing where it is not there, or empty. */
export function attribute({ properties }: Element, name: string): string | undefined {
  const value = properties[name]
  const text = Array.isArray(value)
    ? value.join(' ')
    : typeof value === 'string' || typeof value === 'number'
      ? String(value)
      : ''
  return text.replaceAll(/\s+/g, ' ').trim() || undefined
}

/** Elements right below another, by name. */
export function childrenNamed({ children }: Element, ...names: string[]): Element[] {
  return children.filter((child): child is Element => child.type === 'element' && names.includes(child.tagName))
}

/** Translate what is in an element, as blocks. */
export function flowIn(state: State, { children }: Pick<Element, 'children'>): RootContent[] {
  return state.toFlow(state.all({ type: 'root', children }))
}
