import type { Nodes } from 'mdast'
import type { Face } from '../../fonts/coverage.ts'
import { textOf } from '../../text/textOf.ts'
import { geometry } from '../../tokens/geometry.ts'

/** A stretch of text that is set alike. */
export interface Run {
  text: string
  face: Face
  /** Size of its letters, as a factor of that of the text around (default: `1`). */
  scale?: number
  /** Room before and after it, in em of the text around (default: `0`). */
  pad?: number
}

/**
 * Tell how the words of a paragraph are set: those that are emphasised are bold, code is in its own face and in a box.
 *
 * @param node
 *   Paragraph, or part of one; anything else is set in one face.
 * @param face
 *   What plain words are set in.
 * @param size
 *   Their size, in px.
 * @returns
 *   Runs; their texts, joined, are `textOf(node)`.
 */
export function textRuns(node: Nodes, face: Face, size: number): Run[] {
  const { inlineCode } = geometry
  if (node.type === 'inlineCode') {
    const scale = Math.max(inlineCode.factor, inlineCode.least / size)
    return [{ text: textOf(node), face: 'mono', scale, pad: inlineCode.pad * scale }]
  }
  if (!PHRASING.has(node.type) || !('children' in node)) return [{ text: textOf(node), face }]
  const inner = node.type === 'strong' && face === 'text' ? 'bold' : face
  return (node.children as Nodes[]).flatMap((child) => textRuns(child, inner, size))
}

/** What holds words side by side. */
const PHRASING = new Set(['paragraph', 'heading', 'tableCell', 'emphasis', 'strong', 'delete', 'link', 'linkReference'])
