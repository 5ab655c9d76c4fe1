import type { Nodes } from 'mdast'
import type { Face } from '../../fonts/coverage.ts'
import { PHRASING_PARENTS, textOf } from '../../text/textOf.ts'
import type { MarkupName } from '../../text/markup.ts'
import { geometry } from '../../tokens/geometry.ts'

/** A stretch of text that is set alike. */
export interface Run {
  text: string
  face: Face
  /** Size of its letters, as a factor of that of the text around (default: `1`). */
  scale?: number
  /** Room before and after it, in em of the text around (default: `0`). */
  pad?: number
  /** Whether it is code within a text, which is kept on one line where it is short. */
  isCode?: true
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
    return [{ text: textOf(node), face: 'mono', scale, pad: inlineCode.pad * scale, isCode: true }]
  }
  if (!PHRASING_PARENTS.has(node.type) || !('children' in node)) return [{ text: textOf(node), face }]
  const inner = node.type === 'strong' && face === 'text' ? 'bold' : face
  const runs = (node.children as Nodes[]).flatMap((child) => textRuns(child, inner, size))
  return node.type === 'markup' ? marked(runs, node.name, size) : runs
}

/** Raised and lowered letters are smaller; keys and marked words have room around them. */
function marked(runs: Run[], name: MarkupName, size: number): Run[] {
  const { raised, key, mark } = geometry
  const least = Math.max(raised.factor, raised.least / size)
  if (name === 'sup' || name === 'sub') return runs.map((run) => ({ ...run, scale: (run.scale ?? 1) * least }))
  const pad = { kbd: key.pad, mark: mark.pad }[name as string] ?? 0
  if (pad === 0) return runs
  return runs.map((run, index) => ({
    ...run,
    pad: (run.pad ?? 0) + (index === 0 || index === runs.length - 1 ? pad : 0),
  }))
}
