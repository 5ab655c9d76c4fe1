import type { Nodes } from 'mdast'
import type { Component } from '../../deck/types.ts'
import { geometry } from '../../tokens/geometry.ts'

/** A letter and its width, in em: a bit less than it is, so that lines are counted rather full. */
const LETTER = { value: 'o', width: 0.5 }

/**
 * Put words as wide as they are in the place of formulas and pictures within a text, whose text is another; where a picture
 * is higher than a line, as many lines.
 *
 * @param block
 *   Block; left as it is.
 * @returns
 *   The block itself when it has none.
 */
export function formulaPlaceholders<T extends Nodes | Component>(block: T): T {
  return isOther(block) ? (replaced(block)[0] as T) : block
}

/** Whether it is set otherwise than its text, or holds what is. */
function isOther(node: Nodes | Component): boolean {
  if (node.type === 'image') return (node.data?.inline ?? node.data?.inText) !== undefined
  return 'children' in node && (node.children as Nodes[]).some(isOther)
}

function replaced(node: Nodes | Component): Array<Nodes | Component> {
  const data = node.type === 'image' ? node.data : undefined
  const size = data?.inline ?? data?.inText
  if (size) {
    const lines = data?.inText ? Math.ceil(size.height / geometry.inlinePicture.line) : 1
    const letters = { type: 'text' as const, value: LETTER.value.repeat(Math.ceil(size.width / LETTER.width)) }
    return [letters, ...Array.from({ length: lines - 1 }, () => ({ type: 'break' as const }))]
  }
  return 'children' in node ? [{ ...node, children: (node.children as Nodes[]).flatMap(replaced) } as Nodes] : [node]
}
