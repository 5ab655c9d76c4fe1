import type { Handle, Options, SafeConfig, Unsafe } from 'mdast-util-to-markdown'
import { defaultHandlers } from 'mdast-util-to-markdown'
import { escapeHtml } from '../../text/escapeHtml.ts'
import type { Image, InlineCode, Link, Nodes, Text } from 'mdast'
import type { InlineSize, Picture } from '../../deck/picture.ts'
import type { ContainerDirective } from 'mdast-util-directive'
import { code } from './code.ts'
import { component } from './component.ts'
import { lineBreak } from './lineBreak.ts'
import { markup } from './markup.ts'
import { DIRECTIVE, withoutDirective } from '../../text/harmless.ts'
import { withReadableLabel } from './withReadableLabel.ts'

/** Characters that only a reference makes harmless: `$` starts math, `<` and `>` tags. */
const ENCODED = ['$', '<', '>']

/**
 * Text of what a slide shows as text: of pictures only those within a line, and formulas there, are more; marks of
 * footnotes, whose notes it has not, are nothing.
 */
export function slideText(node: Nodes): string | undefined {
  if (node.type === 'footnoteReference') return ''
  return node.type === 'image' && !node.data?.inline && !isInText(node) ? (node.alt ?? '') : undefined
}

function isInText(node: Image): node is Image & { data: { picture: Picture; inText: InlineSize } } {
  const { data } = node
  return data?.picture !== undefined && data.inText !== undefined
}

/** Running text, but not addresses: there nothing is replaced. */
const IN_TEXT: Pick<Unsafe, 'inConstruct' | 'notInConstruct'> = {
  inConstruct: 'phrasing',
  notInConstruct: ['autolink', 'destinationLiteral', 'destinationRaw'],
}

/** Addresses between `<` and `>` know no references. */
const link: Handle & { peek: typeof defaultHandlers.link.peek } = (node: Link, parent, state, info) => {
  const readable = withReadableLabel(node)
  const hasDirective = `${node.url} ${node.title ?? ''}`.search(DIRECTIVE) >= 0
  const resourceLink = state.options.resourceLink || hasDirective || readable !== node
  return withoutDirective(
    defaultHandlers.link(readable, parent, { ...state, options: { ...state.options, resourceLink } }, info),
  )
}
link.peek = defaultHandlers.link.peek

/**
 * How slides are printed: beyond Markdown, nothing in a text may look like Vue, Slidev syntax, or a typographer's cue.
 *
 * Sources: the replacements and linkify rules of markdown-exit; Slidev's syntax guide.
 */
export const slideExtension: Options = {
  handlers: {
    component: component as never,
    // An admonition within a list or quote is what it says.
    containerDirective: (node: ContainerDirective, _, state, info) => state.containerFlow(node, info),
    code,
    // Other pictures are text by then, or stand by themselves, as components.
    image: (node: Image, parent, state, info) => {
      const { alt, data } = node
      if (isInText(node)) {
        const { picture, inText } = node.data
        const attributes = { src: `media/${picture.name}`, alt: (alt ?? '').trim(), ...inText }
        return component({ type: 'component', name: 'InlinePicture', attributes, children: [] }, parent, state, info)
      }
      const { view = '', width = 0, height = 0, depth = 0 } = data?.inline ?? {}
      const attributes = { view, alt: alt ?? '', width, height, depth }
      return component({ type: 'component', name: 'InlineFormula', attributes, children: [] }, parent, state, info)
    },
    inlineCode: (node: InlineCode, parent, state) =>
      node.value.includes('<!--') ||
      node.value.search(DIRECTIVE) >= 0 ||
      (node.value.includes('|') && state.stack.includes('tableCell'))
        ? `<code v-pre>${escapeHtml(node.value)}</code>`
        : defaultHandlers.inlineCode(node, parent, state),
    break: lineBreak,
    link,
    markup,
    text: (node: Text, parent, state, info) => {
      const siblings = parent && 'children' in parent ? parent.children : []
      const index = siblings.indexOf(node as never)
      const config = {
        ...info,
        encode: ENCODED,
        beforeNode: siblings[index - 1],
        afterNode: siblings[index + 1],
      } as SafeConfig
      // Vue drops a line end between two elements, and joins their words.
      const pieces = node.value.replaceAll(/\r\n?|\n/g, ' ').split('{{')
      const safe = pieces.map((piece, at) =>
        state.safe(piece, {
          ...config,
          before: at === 0 ? info.before : '>',
          after: at === pieces.length - 1 ? info.after : '<',
        }),
      )
      return withoutDirective(safe.join('<span v-pre>{{</span>'))
    },
  },
  unsafe: [
    { character: '$', inConstruct: 'phrasing' },
    { character: '<', inConstruct: 'phrasing' },
    { character: '>', inConstruct: 'phrasing' },
    { character: ':', atBreak: true },
    { character: '.', before: '\\.', ...IN_TEXT },
    { character: '.', before: '\\S', after: '[A-Za-z]', ...IN_TEXT },
    { character: '-', before: '[-+]', ...IN_TEXT },
    { character: ',', before: ',', ...IN_TEXT },
    { character: '?', before: '[?!]', ...IN_TEXT },
    { character: '!', before: '[?!]', ...IN_TEXT },
    { character: '(', after: '(?:[cCrR]|[tT][mM])\\)', ...IN_TEXT },
  ],
}
