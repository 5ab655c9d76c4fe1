import type { BlockContent, Paragraph, PhrasingContent } from 'mdast'
import type { Syntax } from './syntax.ts'
import { SKIP, visit } from 'unist-util-visit'
import { trimText } from '../../text/textOf.ts'

/** First words of a callout: `[!NOTE]` of GitHub; `[!faq]-`, folded, and `[!info|wide]` of Obsidian. */
const HEAD = /^\[!([^\]|\n]+)(?:\|[^\]\n]*)?\][+-]?[ \t]*/

/**
 * Quotes that begin with `[!NOTE]`, GitHub's alerts and the callouts of Obsidian, are admonitions; what stands behind it
 * in the same line is the title.
 *
 * Sources: <https://docs.github.com/get-started/writing-on-github>, <https://help.obsidian.md/callouts>.
 */
export const quoteCallouts: Syntax = (tree) => {
  visit(tree, 'blockquote', (quote, index, parent) => {
    const first = quote.children[0]
    const text = first?.type === 'paragraph' ? first.children[0] : undefined
    const head = text?.type === 'text' ? HEAD.exec(text.value) : undefined
    if (!head || first?.type !== 'paragraph' || text?.type !== 'text' || !parent || index === undefined) return
    text.value = text.value.slice(head[0].length)
    const [title, rest] = firstLine(first.children)
    const label: Paragraph[] = title.length
      ? [{ type: 'paragraph', data: { directiveLabel: true }, children: title, position: first.position }]
      : []
    const below: BlockContent[] = rest.length ? [{ ...first, children: rest }] : []
    parent.children[index] = {
      type: 'containerDirective',
      name: (head[1] ?? 'note').trim(),
      children: [...label, ...below, ...(quote.children.slice(1) as BlockContent[])],
      position: quote.position,
      data: { isIndented: true },
    }
    // What is in it now has another parent, and is visited there.
    return [SKIP, index]
  })
}

/** What stands in the first line of a paragraph, and what below. */
function firstLine(children: PhrasingContent[]): [line: PhrasingContent[], rest: PhrasingContent[]] {
  for (const [index, child] of children.entries()) {
    const at = child.type === 'text' ? child.value.indexOf('\n') : child.type === 'break' ? 0 : -1
    if (at < 0) continue
    const text = child.type === 'text' ? child : undefined
    const [before, after] = [text?.value.slice(0, at) ?? '', text?.value.slice(at + 1) ?? '']
    const line = [...children.slice(0, index), ...(text && before ? [{ ...text, value: before }] : [])]
    return [trimText(line), [...(text && after ? [{ ...text, value: after }] : []), ...children.slice(index + 1)]]
  }
  return [trimText(children), []]
}
