import type { Heading, Link, Nodes, Paragraph, Table, Text } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import type { CalloutKind } from '../../deck/callouts.ts'
import type { Syntax } from './syntax.ts'
import { visit } from 'unist-util-visit'
import { calloutNamed } from '../../deck/callouts.ts'
import { textOf } from '../../text/textOf.ts'
import { attributesIn, type Attributes } from './attributes.ts'

/** Attributes in braces right behind something. */
const BEHIND = /^\{:?([^{}\n]*)\}/
/** Attributes of a block, as kramdown has them on a line of their own: `{: .note #id}`. */
const LINE = /^[ \t]*\{:([^{}\n]*)\}[ \t]*$/
/** Attributes at the end of a heading: `{#id .class}`, `{-}`. */
const AT_END = /[ \t]*\{:?([^{}\n]*)\}[ \t]*$/
/** A span of Pandoc: `[text]{.class}`. */
const SPAN = /\[([^[\]\n]*)\]\{([^{}\n]*)\}/g

/** Where a span of several nodes ends. */
const END = /^([^[\]]*)\]\{([^{}\n]*)\}/

/**
 * Attributes of Pandoc, kramdown and their like are for programs, and no text: behind headings, links, emphasis and code,
 * below blocks, and around spans. Those of pictures give their sizes, and are read elsewhere.
 */
export const attributeLists: Syntax = (tree) => {
  visit(tree, (node, index, parent) => {
    if (node.type === 'heading') headingEnd(node)
    if (node.type === 'text') spans(node)
    if ('children' in node && node.children.length > 1) wideSpans(node.children)
    if (node.type === 'table') tableLine(node)
    if (node.type === 'text' && parent && index) behind(node, parent.children[index - 1])
    if (!parent || index === undefined) return
    if (node.type === 'blockquote') {
      const last = node.children.at(-1)
      const kind = last?.type === 'paragraph' ? kindOf(blockLines(last)) : undefined
      if (kind) parent.children[index] = admonition(kind, node) as never
      return
    }
    if (node.type !== 'paragraph') return
    const kind = kindOf(blockLines(node))
    if (node.children.length) {
      if (kind) parent.children[index] = admonition(kind, node) as never
      return kind ? index + 1 : undefined
    }
    const at = [index + 1, index - 1].find((place) => isBeside(node, parent.children[place]))
    const block = at === undefined ? undefined : parent.children[at]
    if (kind && at !== undefined && block) parent.children[at] = admonition(kind, block) as never
    parent.children.splice(index, 1)
    return index
  })
}

function kindOf(attributes: Attributes | undefined): CalloutKind | undefined {
  return attributes?.classes.map(calloutNamed).find((kind) => kind !== undefined)
}

function admonition(name: CalloutKind, block: Nodes): ContainerDirective {
  const children = block.type === 'blockquote' ? block.children : [block]
  return { type: 'containerDirective', name, children: children as never, position: block.position }
}

/** Whether a block begins or ends in the line next to that of a paragraph. */
function isBeside({ position }: Paragraph, block: Nodes | undefined): boolean {
  if (!block || !['paragraph', 'blockquote', 'list'].includes(block.type)) return false
  const [from, to] = [position?.start.line ?? 0, position?.end.line ?? 0]
  return block.position?.start.line === to + 1 || block.position?.end.line === from - 1
}

function headingEnd(node: Heading): void {
  const last = node.children.at(-1)
  const found = last?.type === 'text' ? AT_END.exec(last.value) : undefined
  const attributes = found ? givenIn(found[1] ?? '') : undefined
  if (!found || !attributes || last?.type !== 'text') return
  last.value = last.value.slice(0, found.index)
  if (!last.value) node.children.pop()
  if (attributes.id) node.data = { ...node.data, anchor: attributes.id }
}

/** Take attributes off the start of the text behind a link, emphasis or code. */
function behind(text: Text, before: Nodes | undefined): void {
  if (!before || !['link', 'emphasis', 'strong', 'inlineCode', 'inlineMath', 'delete'].includes(before.type)) return
  // A picture in a link has the sizes that stand behind it.
  if ((before as Link).children?.[0]?.type === 'image') return
  const found = BEHIND.exec(text.value)
  if (found && givenIn(found[1] ?? '')) text.value = text.value.slice(found[0].length)
}

function spans(text: Text): void {
  if (!text.value.includes(']{')) return
  text.value = text.value.replaceAll(SPAN, (whole, said: string, inside: string) => (givenIn(inside) ? said : whole))
}

/** A span that holds more than text: it ends in one text, and begins in one before. */
function wideSpans(children: Nodes[]): void {
  for (const [index, text] of children.entries()) {
    const [whole = '', before = '', inside = ''] = (text.type === 'text' && END.exec(text.value)) || []
    if (text.type !== 'text' || !whole || !givenIn(inside)) continue
    const begin = children
      .slice(0, index)
      .findLast((one): one is Text => one.type === 'text' && /[[\]]/.test(one.value))
    const at = begin?.value.lastIndexOf('[') ?? -1
    if (!begin || at < 0 || begin.value.indexOf(']', at) >= 0) continue
    begin.value = begin.value.slice(0, at) + begin.value.slice(at + 1)
    text.value = before + text.value.slice(whole.length)
  }
}

/** Below a table, a line of attributes is read as its last row. */
function tableLine({ children }: Table): void {
  const cells = children.at(-1)?.children ?? []
  const [first, ...more] = cells.map((cell) => textOf(cell).trim())
  if (children.length > 1 && !more.some(Boolean) && givenIn(LINE.exec(first ?? '')?.[1] ?? '')) children.pop()
}

/** Take lines of attributes off the start and the end of a paragraph. */
function blockLines(node: Paragraph): Attributes | undefined {
  const { children } = node
  const [first, last] = [children[0], children.at(-1)]
  const all: Attributes = { classes: [], values: {} }
  let isFound = false
  for (const [text, isStart] of [
    [first, true],
    [last, false],
  ] as const) {
    if (text?.type !== 'text') continue
    const lines = text.value.split('\n')
    const line = isStart ? lines[0] : lines.at(-1)
    // What is behind something in its line is for that.
    const isOwn = lines.length > 1 || children.length === 1
    const attributes = isOwn ? givenIn(LINE.exec(line ?? '')?.[1] ?? '') : undefined
    if (!attributes) continue
    isFound = true
    all.classes.push(...attributes.classes)
    text.value = (isStart ? lines.slice(1) : lines.slice(0, -1)).join('\n')
    if (!text.value) children.splice(children.indexOf(text), 1)
  }
  return isFound ? all : undefined
}

/** Attributes in braces; kramdown has bare words, too, and Pandoc a dash. */
function givenIn(text: string): Attributes | undefined {
  return attributesIn(text) ?? (/^\s*(?::?no_toc|toc)\s*$/.test(text) ? { classes: [], values: {} } : undefined)
}

declare module 'mdast' {
  interface HeadingData {
    /** Anchor that the page gives the heading. */
    anchor?: string
  }
}
