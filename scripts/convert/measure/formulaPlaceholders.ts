import type { Nodes } from 'mdast'
import type { Component } from '../../deck/types.ts'
import { EXIT, visit } from 'unist-util-visit'

/** A letter and its width, in em: a bit less than it is, so that lines are counted rather full. */
const LETTER = { value: 'o', width: 0.5 }

/**
 * Put words as wide as they are in the place of formulas within a text, whose text is TeX.
 *
 * @param block
 *   Block; left as it is.
 * @returns
 *   The block itself when it has none.
 */
export function formulaPlaceholders<T extends Nodes | Component>(block: T): T {
  let isThere = false
  visit(block as Nodes, 'image', ({ data }) => {
    isThere ||= data?.inline !== undefined
    return isThere ? EXIT : undefined
  })
  return isThere ? replaced(block) : block
}

function replaced<T extends Nodes | Component>(node: T): T {
  if (node.type === 'image' && node.data?.inline)
    return { type: 'text', value: LETTER.value.repeat(Math.ceil(node.data.inline.width / LETTER.width)) } as T
  return 'children' in node ? { ...node, children: (node.children as Nodes[]).map((child) => replaced(child)) } : node
}
