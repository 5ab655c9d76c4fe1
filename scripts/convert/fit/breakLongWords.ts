import type { Nodes, Table } from 'mdast'
import type { Component, Slide } from '../../deck/types.ts'
import { RUNNING } from './running.ts'
import { geometry } from '../../tokens/geometry.ts'
import { partedWord } from '../../text/partedWord.ts'
import { advanceOf } from '../measure/advanceOf.ts'

/** Room for a word in a table, as a share of the slide: what is longer is an address or a key, and may go on below. */
const SHARE = 0.4
/** A blank of no width: a line may end there. */
const BLANK = '\u200B'

/**
 * Let words of tables that are longer than a column can be go on below, at a sign in them: nothing else in a table is
 * broken.
 *
 * @returns
 *   Slide; the notes are left as they are.
 */
export function breakLongWords(slide: Slide): Slide {
  const children = slide.children.map((child) => inTables(child))
  return children.every((child, index) => child === slide.children[index]) ? slide : { ...slide, children }
}

/** The same for a block that is a table, or holds one. */
export function inTables<Node extends Nodes | Component>(node: Node): Node {
  if (node.type === 'table') return broken(node as Table) as Node
  if (!('children' in node)) return node
  const children = (node.children as Nodes[]).map((child) => inTables(child))
  return children.every((child, index) => child === node.children[index]) ? node : { ...node, children }
}

function broken<Node extends Nodes>(node: Node): Node {
  if (node.type === 'text' || node.type === 'inlineCode') {
    const value = node.value.replaceAll(/\S+/g, (word) => partedWord(word, isLong).join(BLANK))
    return value === node.value ? node : { ...node, value }
  }
  if (!('children' in node)) return node
  const children = (node.children as Nodes[]).map((child) => broken(child))
  return children.every((child, index) => child === node.children[index]) ? node : { ...node, children }
}

function isLong(word: string): boolean {
  const size = RUNNING.least
  return advanceOf(word, 'bold') * size > geometry.frame.width * SHARE
}
