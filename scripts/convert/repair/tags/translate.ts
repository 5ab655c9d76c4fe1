import type { Comment, Element, Root as HastRoot } from 'hast'
import type { Heading, Paragraph, Root, RootContent, TableCell } from 'mdast'
import type { Point, Position } from 'unist'
import type { VFile } from 'vfile'
import { fromHtml } from 'hast-util-from-html'
import { toMdast } from 'hast-util-to-mdast'
import { SKIP, visit } from 'unist-util-visit'
import { textOf } from '../../../text/textOf.ts'
import { handlersFor } from './elements.ts'
import { placeOf, trimmed } from './phrasing.ts'
import { realOf, type StandIn, standInFor } from './standIn.ts'
import { tagsIn, VOID } from '../../tagsIn.ts'

/** Most elements within each other: what is deeper is no text of a person. */
const DEEPEST = 60
/** Elements whose content parsers do not read as HTML, where it holds Markdown. */
const UNREAD = {
  block: ['iframe'],
  inline: ['iframe', 'script', 'style', 'textarea', 'title', 'xmp', 'select', 'plaintext'],
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
 *   The same content, the Markdown as it was; nothing where it is nested too deep.
 */
export function translate(nodes: RootContent[], isInline: boolean, file: VFile): RootContent[] | undefined {
  const mark = unusedIn(nodes)
  const pieces: Piece[] = []
  let html = ''
  for (const [index, node] of nodes.entries()) {
    const part = node.type === 'html' ? prepared(node.value, isInline) : placeholder(mark, index, isInline)
    pieces.push({ from: html.length, html: part, start: node.position?.start })
    html += part
  }
  if (depthOf(html) > DEEPEST) return
  const tree = fromHtml(html, { fragment: true })
  placeOn(tree, pieces)
  const hide = (place: number): StandIn | undefined => {
    const real = nodes[place]
    return real && standInFor(real)
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
  reveal({ type: 'root', children })
  return children
}

/** Put the Markdown where it stood, and leave no blanks that only parted words. */
function reveal(root: Root): void {
  const made: Array<Paragraph | Heading | TableCell> = []
  visit(root, (node, index, parent) => {
    const place = index ?? 0
    const siblings = (parent?.children ?? []) as RootContent[]
    if ('real' in node) {
      siblings[place] = realOf(node as RootContent)
      return SKIP
    }
    if (node.type === 'markup') delete node.data
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') made.push(node)
    if (node.type === 'text') node.value = node.value.replaceAll(/ {2,}/g, ' ')
    const isBlank = node.type === 'text' && node.value === ' ' && isBeside(siblings, place)
    const isEnd = node.type === 'thematicBreak' && node.data?.endsDetails && parent !== root
    if (!isBlank && !isEnd) return
    siblings.splice(place, 1)
    return place
  })
  for (const node of made) {
    node.position ??= placeOf(node.children)
    node.children = trimmed(node.children)
  }
}

/** Whether a blank stands beside another, or at an edge. */
function isBeside(siblings: RootContent[], index: number): boolean {
  const [before, after] = [siblings[index - 1], siblings[index + 1]].map((node) => (node ? textOf(realOf(node)) : ' '))
  return /\s$/.test(before ?? '') || /^\s/.test(after ?? '')
}

/** What stands for Markdown: an element in a line, a comment between blocks, which parsers leave where it is in tables. */
function placeholder(mark: string, index: number, isInline: boolean): string {
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
    if (kind === 'whole' && name !== '!' && tag.endsWith('/>') && !VOID.has(key)) text += `</${name}>`
  }
  return text + html.slice(at)
}

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
