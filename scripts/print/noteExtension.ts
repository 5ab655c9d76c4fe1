import type { Options, SafeConfig } from 'mdast-util-to-markdown'
import type { Code, InlineCode, Text } from 'mdast'

/** Characters that only a reference makes harmless in the comment that holds the notes. */
const ENCODED = ['<', '>', '[']

/** How notes are printed: they stand in an HTML comment, and Slidev looks for `[click]` in them before it reads Markdown. */
export const noteExtension: Options = {
  handlers: {
    text: (node: Text, parent, state, info) => {
      const siblings = parent && 'children' in parent ? parent.children : []
      const index = siblings.indexOf(node as never)
      return state.safe(node.value, {
        ...info,
        encode: ENCODED,
        beforeNode: siblings[index - 1],
        afterNode: siblings[index + 1],
      } as SafeConfig)
    },
    inlineCode: (node: InlineCode) => `<code>${escapeHtml(node.value)}</code>`,
    code: (node: Code) => `<pre><code>${escapeHtml(node.value)}</code></pre>`,
  },
  unsafe: [
    { character: '<', inConstruct: 'phrasing' },
    { character: '>', inConstruct: 'phrasing' },
    { character: '[', inConstruct: 'phrasing' },
  ],
}

/** Code as HTML, each line break a reference, because a blank line would end the block. */
function escapeHtml(value: string): string {
  return value.replaceAll(
    /[&<>[\]`*_\\]|\r?\n/g,
    (character) => `&#${character.endsWith('\n') ? 10 : character.codePointAt(0)};`,
  )
}
