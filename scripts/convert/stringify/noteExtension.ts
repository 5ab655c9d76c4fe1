import type { Handle, Info, Options, SafeConfig, State } from 'mdast-util-to-markdown'
import type { Code, Image, InlineCode, Link, List, ListItem, Nodes, Text } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import type { Steer } from '../../deck/types.ts'
import { defaultHandlers } from 'mdast-util-to-markdown'
import { escapeHtml } from '../../text/escapeHtml.ts'
import { TASK_SIGNS } from '../../text/taskSigns.ts'
import { withReadableLabel } from './withReadableLabel.ts'
import { lineBreak } from './lineBreak.ts'
import { markup } from './markup.ts'

/** Characters that only a reference makes harmless in the comment that holds the notes. */
const ENCODED = ['<', '>', '[']

/** Text of what notes show as text: marks of footnotes; of pictures only formulas and diagrams are more. */
export function noteText(node: Nodes): string | undefined {
  if (node.type === 'footnoteReference') return node.data?.mark ?? ''
  return node.type === 'image' && node.data?.source === undefined ? (node.alt ?? '') : undefined
}

/** A task says its state: what shows notes knows no boxes. */
function ticked(item: ListItem): ListItem {
  if (typeof item.checked !== 'boolean') return item
  const sign: Text = { type: 'text', value: `${TASK_SIGNS[item.checked ? 'done' : 'open']} ` }
  const [first, ...more] = item.children
  const children: ListItem['children'] =
    first?.type === 'paragraph'
      ? [{ ...first, children: [sign, ...first.children] }, ...more]
      : [{ type: 'paragraph', children: [sign] }, ...item.children]
  return { ...item, checked: null, children }
}

/** Between `<` and `>`, an address with hyphens at its end would end the comment that holds the notes. */
const link: Handle & { peek: typeof defaultHandlers.link.peek } = (node: Link, parent, state, info) => {
  const readable = withReadableLabel(node)
  const resourceLink = state.options.resourceLink || node.url.endsWith('-') || readable !== node
  return defaultHandlers.link(readable, parent, { ...state, options: { ...state.options, resourceLink } }, info)
}
link.peek = defaultHandlers.link.peek

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
    break: lineBreak,
    link,
    list: (node: List, parent, state, info) =>
      defaultHandlers.list({ ...node, children: node.children.map(ticked) }, parent, state, info),
    markup,
    containerDirective: (node: ContainerDirective, _, state, info) => state.containerFlow(node, info),
    steer: (node: Steer, _, state, info) => safeText(node.value.replaceAll(/\s+/g, ' '), state, info),
    // Other pictures are text by then.
    image: ({ data }: Image) => {
      const source = data?.source ?? ''
      const code = `<code${drawingOf(data)}>${escapeHtml(source)}</code>`
      return source.includes('\n') ? `<pre>${code}</pre>` : code
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

/**
 * What the source of a drawing is drawn as, so that the handout can show it: its file and size in px, or its view of the
 * sheet of formulas, and width, height and depth in em.
 */
function drawingOf(data: Image['data']): string {
  const { inline, picture } = data ?? {}
  if (inline) {
    const size = [inline.width, inline.height, inline.depth].map((em) => Math.round(em * 1000) / 1000)
    return ` data-drawing="${inline.view}" data-size="${size.join(' ')}"`
  }
  return picture ? ` data-drawing="media/${picture.name}" data-size="${picture.width} ${picture.height}"` : ''
}

function safeText(value: string, state: State, info: Info): string {
  const exit = state.enter('phrasing')
  const text = state.safe(value, { ...info, encode: ENCODED })
  exit()
  return text
}
