import type { Delete, Link, Parents, PhrasingContent, Text } from 'mdast'
import type { Markup } from '../../deck/types.ts'
import type { MarkupName } from '../../text/markup.ts'
import type { Syntax } from './syntax.ts'
import { visit } from 'unist-util-visit'
import { textOf } from '../../text/textOf.ts'

/**
 * Marks around words: `==marked==`, `++inserted++`, `^^inserted^^`. Each begins behind a blank or a sign and ends before one, so that
 * `a == b`, `i++` and `C++` stay what they are; a counter, `++i`, begins nothing.
 */
const MARKS: Record<string, { name: MarkupName; begins: RegExp; ends: RegExp }> = {
  '==': { name: 'mark', begins: /(?:^|[^\p{L}\p{N}=!<>])$/u, ends: /^(?![\p{L}\p{N}=])/u },
  '^^': { name: 'ins', begins: /(?:^|[^\p{L}\p{N}^])$/u, ends: /^(?![\p{L}\p{N}^])/u },
  '++': { name: 'ins', begins: /(?:^|[^\p{L}\p{N}+])$/u, ends: /^(?![\p{L}\p{N}+])/u },
}
const MARK = /==|\+\+|\^\^/g
const COUNTER = /^[ijkmnpx]\b/
/** What MkDocs has between two pluses on each side: `++ctrl+alt+del++`. */
const KEYS = /^[a-z0-9-]+(?:\+[a-z0-9-]+)*$/i
/** Raised letters and figures, behind a word: `m^2^`, `1^er^`. */
const RAISED = /(?<=[\p{L}\p{N})\]])\^([^\s^[\]]{1,20})\^(?![\^\p{L}\p{N}]*\^)/gu
/** What an editor adds, takes away, marks and remarks: `{++new++}`, `{--old--}`, `{==here==}`, `{>>why?<<}`. */
const CRITIC = /\{(\+\+|--|==|>>)([^{}\n]*?)(\+\+|--|==|<<)\}/g

/** Marks within a line that Pandoc, HedgeDoc, Obsidian and MkDocs have beside those of Markdown. */
export const inlineMarks: Syntax = (tree, file) => {
  const source = String(file)
  visit(tree, 'delete', (node, index, parent) => {
    const name = lowered(node, source) ? 'sub' : undefined
    if (name && parent && index !== undefined) parent.children[index] = markup(name, node.children)
  })
  visit(tree, (node) => {
    if (!('children' in node) || !PHRASING.has(node.type) || isAddress(node as Parents)) return
    const parent = node as Parents & { children: PhrasingContent[] }
    if (!parent.children.some((child) => child.type === 'text' && /==|\+\+|\^|\{(?:--|>>)/.test(child.value))) return
    parent.children = paired(parent.children.flatMap(withRaised))
  })
}

const PHRASING = new Set<string>([
  'paragraph',
  'heading',
  'tableCell',
  'emphasis',
  'strong',
  'delete',
  'link',
  'markup',
])

/** Whether what one tilde on each side strikes out is lowered: behind a letter or figure, and without blanks. */
function lowered({ position, children }: Delete, source: string): boolean {
  const [start = 0, end = 0] = [position?.start.offset, position?.end.offset]
  const raw = source.slice(start, end)
  const before = source.slice(Math.max(0, start - 2), start)
  return !raw.startsWith('~~') && /[\p{L}\p{N})\]]$/u.test(before) && !/\s/.test(textOf(children))
}

/** An address that is its own label holds no marks. */
function isAddress(node: Parents): boolean {
  return node.type === 'link' && /^(?:https?:|mailto:|www\.)/i.test(textOf((node as Link).children))
}

/** Texts, with what is raised in them and what an editor marked. */
function withRaised(node: PhrasingContent): PhrasingContent[] {
  if (node.type !== 'text') return [node]
  return split(node, CRITIC, ([, open, said = '', close]) => {
    if (open === '>>') return close === '<<' ? [] : undefined
    if (open !== close || !said) return
    const inner: Text = { ...node, value: said }
    if (open === '--') return [{ type: 'delete', children: [inner], position: node.position }]
    return [markup(open === '++' ? 'ins' : 'mark', [inner])]
  }).flatMap((part) =>
    part.type === 'text' ? split(part, RAISED, ([, said = '']) => [markup('sup', [{ ...part, value: said }])]) : [part],
  )
}

/** Put something else in the place of what a pattern finds in a text. */
function split(
  node: Text,
  pattern: RegExp,
  meant: (found: RegExpMatchArray) => PhrasingContent[] | undefined,
): PhrasingContent[] {
  const parts: PhrasingContent[] = []
  let done = 0
  for (const found of node.value.matchAll(pattern)) {
    const nodes = meant(found)
    if (!nodes) continue
    if (found.index > done) parts.push({ ...node, value: node.value.slice(done, found.index) })
    parts.push(...nodes)
    done = found.index + found[0].length
  }
  if (!done) return [node]
  return done < node.value.length ? [...parts, { ...node, value: node.value.slice(done) }] : parts
}

/** Wrap what stands between two marks, also where there is more than text between them. */
function paired(children: PhrasingContent[]): PhrasingContent[] {
  const read: PhrasingContent[] = []
  const open = new Map<string, number>()
  const say = (node: Text, value: string): void => {
    if (value) read.push({ ...node, value })
  }
  for (const [index, child] of children.entries()) {
    if (child.type !== 'text') {
      read.push(child)
      continue
    }
    let done = 0
    for (const { 0: mark, index: at } of child.value.matchAll(MARK)) {
      const { begins, ends, name } = MARKS[mark] ?? {}
      if (!begins || !ends || !name) continue
      const before = child.value.slice(0, at) || (at === 0 ? edge(children[index - 1], 'end') : '')
      const after = child.value.slice(at + 2) || edge(children[index + 1], 'start')
      const from = open.get(mark)
      if (from !== undefined && /[^\s<>!=]$/.test(before) && ends.test(after)) {
        say(child, child.value.slice(done, at))
        done = at + 2
        // The text of the mark that begins stands before what is wrapped.
        const inner = read.splice(from + 1)
        read.pop()
        if (inner.length) read.push(markup(mark === '++' && isKeys(inner) ? 'kbd' : name, inner))
        for (const [other, place] of open) if (place >= from) open.delete(other)
      } else if (from === undefined && begins.test(before) && /^[^\s=>]/.test(after) && !isCounter(mark, after)) {
        say(child, child.value.slice(done, at))
        done = at + 2
        open.set(mark, read.length)
        read.push({ ...child, value: mark })
      }
    }
    say(child, child.value.slice(done))
  }
  return joined(read)
}

/** Last or first letters of a neighbour. */
function edge(node: PhrasingContent | undefined, side: 'start' | 'end'): string {
  const text = node ? textOf(node) : ''
  return side === 'end' ? text.slice(-2) : text.slice(0, 2)
}

function isCounter(mark: string, after: string): boolean {
  return mark === '++' && COUNTER.test(after) && !after.slice(1).startsWith('++')
}

function isKeys(nodes: PhrasingContent[]): boolean {
  const text = textOf(nodes)
  return text.includes('+') && KEYS.test(text)
}

/** Texts that were parted by marks that mean nothing are one again. */
function joined(nodes: PhrasingContent[]): PhrasingContent[] {
  const read: PhrasingContent[] = []
  for (const node of nodes) {
    const last = read.at(-1)
    if (node.type === 'text' && last?.type === 'text')
      read[read.length - 1] = { ...last, value: last.value + node.value }
    else read.push(node)
  }
  return read
}

function markup(name: MarkupName, children: PhrasingContent[]): Markup {
  const [first, last] = [children[0]?.position, children.at(-1)?.position]
  return {
    type: 'markup',
    name,
    children,
    data: { hName: name },
    ...(first && last && { position: { start: first.start, end: last.end } }),
  }
}
