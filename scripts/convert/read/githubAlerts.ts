import type { Syntax } from './syntax.ts'
import { visit } from 'unist-util-visit'

/** First words of an alert, see <https://docs.github.com/get-started/writing-on-github>. */
const ALERT = /^\[!(note|tip|important|warning|caution)\]\s*/i

/** GitHub's alerts, quotes that begin with `[!NOTE]`, are admonitions. */
export const githubAlerts: Syntax = (tree) => {
  visit(tree, 'blockquote', (quote, index, parent) => {
    const first = quote.children[0]
    const text = first?.type === 'paragraph' ? first.children[0] : undefined
    const kind = text?.type === 'text' ? ALERT.exec(text.value) : undefined
    if (!kind || first?.type !== 'paragraph' || text?.type !== 'text' || !parent || index === undefined) return
    text.value = text.value.slice(kind[0].length)
    const isBare = !text.value && first.children.length === 1
    parent.children[index] = {
      type: 'containerDirective',
      name: (kind[1] ?? 'note').toLowerCase(),
      children: isBare ? quote.children.slice(1) : quote.children,
      position: quote.position,
    }
  })
}
