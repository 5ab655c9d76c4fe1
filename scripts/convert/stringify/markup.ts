import type { Handle } from 'mdast-util-to-markdown'
import type { Markup } from '../../deck/types.ts'
import { harmless } from '../../text/harmless.ts'

/** What could end a title or its tag, or be read as more than text: Slidev looks for `[click]` in tags, too. */
const UNSAFE = /[&"<>[\]{}|`\p{Cc}\u2028\u2029]/gu

/**
 * Print words that mean more than Markdown can say as the element of HTML that says so, alike on slides and in notes: a
 * bare tag, with a title where an abbreviation has one, and the language of what is of another.
 *
 * @returns
 *   Markdown.
 */
export const markup: Handle & { peek: Handle } = (node: Markup, _, state, info) => {
  const exit = state.enter('markup')
  const inside = state.containerPhrasing(node, { ...info, before: '>', after: '<' })
  exit()
  const attributes = (['lang', 'title'] as const).map((name) =>
    node[name] ? ` ${name}="${harmless(node[name], UNSAFE)}"` : '',
  )
  // A tag with nothing but a line end behind it would begin a block, in which Markdown reads nothing.
  return `<${node.name}${attributes.join('')}>${inside.replaceAll('\n', ' ')}</${node.name}>`
}
markup.peek = () => '<'
