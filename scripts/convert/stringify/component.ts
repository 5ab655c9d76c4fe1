import type { Info, State } from 'mdast-util-to-markdown'
import type { Component } from '../../deck/types.ts'
import { harmless } from '../../text/harmless.ts'

/** What could end a value, its tag, or the block it stands in: any line end does, a carriage return as well. */
const UNSAFE = /[&"<>|`\p{Cc}\u2028\u2029]/gu

/**
 * Print a component as a Vue tag, with blank lines around its content so that it is read as Markdown.
 *
 * @param _
 *   Parent, of no interest.
 * @param state
 *   State of the printer.
 * @param info
 *   Where the node stands.
 * @returns
 *   Markdown.
 */
export function component(node: Component, _: unknown, state: State, info: Info): string {
  const attributes = Object.entries(node.attributes).map(([name, value]) =>
    value === true ? ` ${name}` : ` ${name}="${harmless(String(value), UNSAFE)}"`,
  )
  const tag = `<${node.name}${attributes.join('')}`
  if (!node.children.length) return `${tag} />`
  const exit = state.enter('component')
  const value = state.containerFlow(node as never, info)
  exit()
  return `${tag}>\n\n${value}\n\n</${node.name}>`
}
