import type { Nodes, PhrasingContent } from 'mdast'
import { gapOf, htmlText, isPictureTag } from './htmlText.ts'

/** What holds words side by side. */
export const PHRASING_PARENTS: ReadonlySet<string> = new Set(
  'paragraph heading tableCell emphasis strong delete markup link linkReference'.split(' '),
)

/**
 * Text of a node or of several, as a reader sees it.
 *
 * Hard breaks are line feeds, other line ends are spaces, pictures are their alternative text.
 *
 * @param value
 *   Node or nodes.
 */
export function textOf(value: Nodes | Nodes[]): string {
  return read(value, '')
}

/** Text of a node in which pictures end the words around them, as they do where they are shown. */
export function wordText(value: Nodes): string {
  return read(value, ' ')
}

/** Text, with something on both sides of each picture. */
function read(value: Nodes | Nodes[], gap: string): string {
  if (Array.isArray(value)) return value.map((one) => read(one, gap)).join('')
  if (value.type === 'break') return '\n'
  if (value.type === 'text') return value.value.replaceAll(/[\r\n]+/g, ' ')
  if (value.type === 'image' || value.type === 'imageReference') return gap + (value.alt ?? '') + gap
  if (value.type === 'html') {
    return isPictureTag(value.value) ? gap + htmlText(value.value) + gap : gapOf(value.value) || htmlText(value.value)
  }
  if (value.type === 'yaml' || value.type === 'definition' || value.type === 'mdxjsEsm' || value.type === 'steer')
    return ''
  if ('value' in value) return value.value
  if (!('children' in value)) return ''
  const separator = isBlockParent(value) ? '\n' : ''
  return (value.children as Nodes[]).map((one) => read(one, gap)).join(separator)
}

/**
 * Cut a stretch out of phrasing content, keeping emphasis and links around what is kept.
 *
 * @param nodes
 *   Content, left as it is.
 * @param from
 *   Offset in `textOf(nodes)` where the stretch begins.
 * @param to
 *   Offset where it ends.
 * @returns
 *   The stretch.
 */
export function sliceText(nodes: PhrasingContent[], from: number, to: number): PhrasingContent[] {
  const kept: PhrasingContent[] = []
  let offset = 0
  for (const node of nodes) {
    const text = textOf(node)
    const start = Math.max(from - offset, 0)
    const end = Math.min(to - offset, text.length)
    offset += text.length
    // A picture in the line may have no text; between two stretches, it belongs to the first.
    if (!text && node.type === 'image' && node.data?.inText && (offset > from || from === 0) && offset <= to)
      kept.push(node)
    if (start >= end) continue
    if (start === 0 && end === text.length) kept.push(node)
    else if ('children' in node)
      kept.push({ ...node, children: sliceText(node.children, start, end) } as PhrasingContent)
    // A formula cannot be cut: it is where it begins.
    else if (node.type === 'image' && start === 0) kept.push(node)
    else if ('value' in node) kept.push({ ...node, value: text.slice(start, end) })
  }
  return kept
}

/**
 * Remove white space at both edges of phrasing content.
 *
 * @param nodes
 *   Content, left as it is.
 * @returns
 *   Trimmed content.
 */
export function trimText(nodes: PhrasingContent[]): PhrasingContent[] {
  const text = textOf(nodes)
  const start = text.length - text.trimStart().length
  return sliceText(nodes, start, Math.max(start, text.trimEnd().length))
}

function isBlockParent(node: Nodes): boolean {
  return !PHRASING_PARENTS.has(node.type)
}
