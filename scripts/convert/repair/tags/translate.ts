import type { Comment, Element, Root as HastRoot } from 'hast'
import type { Root, RootContent } from 'mdast'
import type { Point, Position } from 'unist'
import type { VFile } from 'vfile'
import { fromHtml } from 'hast-util-from-html'
import { toMdast } from 'hast-util-to-mdast'
import { SKIP, visit } from 'unist-util-visit'
import { handlersFor } from './elements.ts'
import { isPhrasing } from './phrasing.ts'
import { tagsIn } from './tagsIn.ts'

/** Most elements within each other: what is deeper is no text of a person. */
const DEEPEST = 60
/** Elements whose content parsers do not read as HTML, where it holds Markdown. */
const UNREAD = {
  block: ['iframe'],
  inline: ['iframe', 'script', 'style', 'textarea', 'title', 'xmp', 'select', 'plaintext'],
}

/** Stands for what is Markdown, so that nothing in it is touched. */
interface StandIn {
  type: 'textDirective' | 'leafDirective'
  real: RootContent
}

/** A piece of what is translated: where it begins in the HTML, and in the page. */
interface Piece {
  from: number
  html: string
  start: Point | undefined
}

/**
 * Translate HTML and the Markdown that stands between its tags.
 *
 * @param nodes
 *   Neighbours: blocks, or what stands in a line.
 * @param isInline
 *   Whether they stand in a line.
 * @param file
 *   File of the page; hears of what cannot be shown.
 * @returns
 *   The same content, the Markdown as it was; nothing where it is nested too deep, or some of the Markdown would be lost
 *   or change its place.
 */
export function translate(nodes: RootContent[], isInline: boolean, file: VFile): RootContent[] | undefined {
  const mark = unusedIn(nodes)
  const pieces: Piece[] = []
  let html = ''
  for (const [index, node] of nodes.entries()) {
    const part = node.type === 'html' ? prepared(node.value, isInline) : standIn(mark, index, isInline)
    pieces.push({ from: html.length, html: part, start: node.position?.start })
    html += part
  }
  if (depthOf(html) > DEEPEST) return
  const tree = fromHtml(html, { fragment: true })
  placeOn(tree, pieces)
  const hide = (place: number): StandIn | undefined => {
    const real = nodes[place]
    return real && { type: isPhrasing(real) ? 'textDirective' : 'leafDirective', real }
  }
  const handlers = handlersFor({ file, isInline })
  const { children } = toMdast(tree, {
    document: !isInline,
    handlers: { ...handlers, [mark]: (_, { properties }: Element) => hide(Number(properties['n'])) as never },
    nodeHandlers: {
      comment: (_, { value }: Comment) =>
        value.startsWith(mark) ? (hide(Number(value.slice(mark.length))) as never) : undefined,
    },
  }) as Root
  const shown = revealed({ type: 'root', children })
  const isWhole = nodes.filter((node) => node.type !== 'html').every((node, index) => shown[index] === node)
  return isWhole && shown.length === nodes.filter((node) => node.type !== 'html').length ? children : undefined
}

/** Put the Markdown where it stood, and list it in that order. */
function revealed(root: Root): RootContent[] {
  const shown: RootContent[] = []
  visit(root, (node, index, parent) => {
    if (node.type === 'markup' && node.data) delete node.data
    const { real } = node as unknown as Partial<StandIn>
    if (!real || !parent || index === undefined) return
    parent.children[index] = real as never
    shown.push(real)
    return SKIP
  })
  return shown
}

/** What stands for Markdown: an element in a line, a comment between blocks, which parsers leave where it is in tables. */
function standIn(mark: string, index: number, isInline: boolean): string {
  return isInline ? `<${mark} n="${index}">x</${mark}>` : `<!--${mark}${index}-->`
}

function unusedIn(nodes: RootContent[]): string {
  const all = nodes.map((node) => (node.type === 'html' ? node.value.toLowerCase() : '')).join('\n')
  let mark = 'deck-node-'
  while (all.includes(mark)) mark += 'x-'
  return mark
}

/** HTML without comments, in which what MDX closes at once is closed, and all that holds words is read. */
function prepared(html: string, isInline: boolean): string {
  const unread = isInline ? UNREAD.inline : UNREAD.block
  let text = ''
  let at = 0
  for (const { name, kind, from, to } of tagsIn(html)) {
    const tag = html.slice(from, to)
    const key = name.toLowerCase()
    text += html.slice(at, from)
    at = to
    if (name === '!') text += tag.replaceAll(/[^\n]+/g, '')
    else if (unread.includes(key)) text += tag.replace(name, `deck-${key}`)
    else text += tag
    if (kind === 'whole' && name !== '!' && tag.endsWith('/>') && !CLOSED.has(key)) text += `</${name}>`
  }
  return text + html.slice(at)
}

/** Elements that are closed by themselves. */
const CLOSED = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))

function depthOf(html: string): number {
  let depth = 0
  let deepest = 0
  for (const { kind } of tagsIn(html)) {
    if (kind === 'open') depth += 1
    if (kind === 'close') depth = Math.max(0, depth - 1)
    deepest = Math.max(deepest, depth)
  }
  return deepest
}

/** Give each node of HTML the place that it has on the page. */
function placeOn(tree: HastRoot, pieces: Piece[]): void {
  visit(tree, (node) => {
    const { position } = node
    if (!position) return
    const start = pointOn(pieces, position.start.offset ?? 0)
    const end = pointOn(pieces, position.end.offset ?? 0)
    if (start && end) node.position = { start, end } satisfies Position
    else delete node.position
  })
}

function pointOn(pieces: Piece[], offset: number): Point | undefined {
  const { from, html, start } = pieces.findLast((piece) => piece.from <= offset) ?? {}
  if (from === undefined || html === undefined || start?.offset === undefined) return
  const lines = html.slice(0, offset - from).split('\n')
  const last = (lines.at(-1) ?? '').length
  return {
    line: start.line + lines.length - 1,
    column: lines.length > 1 ? last + 1 : start.column + last,
    offset: start.offset + offset - from,
  }
}
